using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>projects[]: name, url, startDate, endDate, description (or summary), highlights.</summary>
internal sealed class ProjectEntry : IEntryShape<ProjectItem>
{
    public static ProjectItem? Read(JsonNode? entry)
    {
        if (entry is not JsonObject project)
        {
            return null;
        }

        var item = new ProjectItem
        {
            Name = project.Text("name"),
            Url = project.Text("url", "website"),
            StartDate = project.Date("startDate"),
            EndDate = project.Date("endDate"),
            Description = project.Text("description", "summary"),
            Highlights = project.Texts("highlights"),
        };
        var saysNothing = item.Name is null && item.Url is null && item.StartDate is null && item.EndDate is null && item.Description is null
            && item.Highlights.Count == 0;
        return saysNothing ? null : item;
    }

    public static void Write(JsonObject entry, ProjectItem item)
    {
        entry.SetText(item.Name, "name");
        entry.SetText(item.Url, "url", "website");
        entry.SetDate(item.StartDate, "startDate");
        entry.SetDate(item.EndDate, "endDate");
        entry.SetText(item.Description, "description", "summary");
        entry.SetTexts(item.Highlights, "highlights");
    }

    public static int Likeness(ProjectItem before, ProjectItem after) =>
        (before.Name is not null && before.Name == after.Name ? 3 : 0)
        + (before.Url is not null && before.Url == after.Url ? 2 : 0)
        + (before.Description is not null && before.Description == after.Description ? 1 : 0);
}
