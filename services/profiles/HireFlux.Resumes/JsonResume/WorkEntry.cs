using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>work[]: name (once company), position, location, startDate, endDate, summary, highlights.</summary>
internal sealed class WorkEntry : IEntryShape<ExperienceItem>
{
    public static ExperienceItem? Read(JsonNode? entry)
    {
        if (entry is not JsonObject work)
        {
            return null;
        }

        var item = new ExperienceItem
        {
            Company = work.Text("name", "company"),
            Title = work.Text("position"),
            Location = work.Text("location"),
            StartDate = work.Date("startDate"),
            EndDate = work.Date("endDate"),
            IsCurrent = IsCurrent(work),
            Description = work.Text("summary"),
            Achievements = work.Texts("highlights"),
        };
        var saysNothing = item.Company is null && item.Title is null && item.Location is null && item.StartDate is null && item.EndDate is null
            && !item.IsCurrent && item.Description is null && item.Achievements.Count == 0;
        return saysNothing ? null : item;
    }

    public static void Write(JsonObject entry, ExperienceItem item)
    {
        entry.SetText(item.Company, "name", "company");
        entry.SetText(item.Title, "position");
        entry.SetText(item.Location, "location");
        entry.SetDate(item.StartDate, "startDate");
        entry.SetText(item.Description, "summary");
        entry.SetTexts(item.Achievements, "highlights");
        if ((entry.Date("endDate"), IsCurrent(entry)) != (item.EndDate, item.IsCurrent))
        {
            entry.Put("endDate", item.EndDate?.ToString());
        }
    }

    public static int Likeness(ExperienceItem before, ExperienceItem after) =>
        (before.Company is not null && before.Company == after.Company ? 4 : 0)
        + (before.StartDate is not null && before.StartDate == after.StartDate ? 3 : 0)
        + (before.Title is not null && before.Title == after.Title ? 2 : 0)
        + (before.Description is not null && before.Description == after.Description ? 2 : 0)
        + (before.Achievements.Intersect(after.Achievements).Any() ? 2 : 0);

    // By convention of the schema's themes, a job that began and has no end goes on.
    private static bool IsCurrent(JsonObject work) =>
        work.Text("endDate") is { } end ? JsonDates.IsPresent(end) : work.Date("startDate") is not null;
}
