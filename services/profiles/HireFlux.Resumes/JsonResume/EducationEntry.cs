using System.Text.Json.Nodes;
using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.JsonResume;

/// <summary>education[]: institution, studyType and area, startDate, endDate, score (once gpa), courses; and location, which the schema allows but does not name.</summary>
internal sealed class EducationEntry : IEntryShape<EducationItem>
{
    public static EducationItem? Read(JsonNode? entry)
    {
        if (entry is not JsonObject study)
        {
            return null;
        }

        var end = study.Date("endDate");
        var item = new EducationItem
        {
            Institution = study.Text("institution"),
            Degree = Degree(study),
            Location = study.Text("location"),
            StartDate = study.Date("startDate"),
            EndDate = end,
            GraduationYear = end?.Year,
            Score = study.Text("score", "gpa"),
            Details = study.Texts("courses"),
        };
        var saysNothing = item.Institution is null && item.Degree is null && item.Location is null && item.StartDate is null && end is null
            && item.Score is null && item.Details.Count == 0;
        return saysNothing ? null : item;
    }

    public static void Write(JsonObject entry, EducationItem item)
    {
        entry.SetText(item.Institution, "institution");
        SetDegree(entry, item.Degree);
        entry.SetText(item.Location, "location");
        entry.SetDate(item.StartDate, "startDate");
        entry.SetDate(item.EndDate ?? (item.GraduationYear is { } year and > 0 and < 10000 ? new PartialDate(year) : null), "endDate");
        entry.SetText(item.Score, "score", "gpa");
        entry.SetTexts(item.Details, "courses");
    }

    public static int Likeness(EducationItem before, EducationItem after) =>
        (before.Institution is not null && before.Institution == after.Institution ? 3 : 0)
        + (before.Degree is not null && before.Degree == after.Degree ? 2 : 0)
        + (before.EndDate is not null && before.EndDate == after.EndDate ? 1 : 0)
        + (before.StartDate is not null && before.StartDate == after.StartDate ? 1 : 0);

    private static string? Degree(JsonObject study) => (study.Text("studyType"), study.Text("area")) switch
    {
        ({ } type, { } area) => $"{type}, {area}",
        (var type, var area) => type ?? area,
    };

    private static void SetDegree(JsonObject study, string? degree)
    {
        if (Degree(study) == degree)
        {
            return;
        }

        var (type, area) = (study.Text("studyType"), study.Text("area"));
        if (degree is not null && area is not null && degree.Length > area.Length + 2 && degree.EndsWith($", {area}", StringComparison.Ordinal))
        {
            study["studyType"] = degree[..^(area.Length + 2)];
        }
        else if (degree is not null && type is not null && degree.Length > type.Length + 2 && degree.StartsWith($"{type}, ", StringComparison.Ordinal))
        {
            study["area"] = degree[(type.Length + 2)..];
        }
        else
        {
            study.Put("studyType", degree);
            study.Remove("area");
        }
    }
}
