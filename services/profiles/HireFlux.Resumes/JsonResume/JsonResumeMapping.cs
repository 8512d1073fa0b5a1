using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>
/// Between a document and a resume, so that both laws of a lens hold: what was read and not changed is written back as the same document, and
/// what is written reads as the same resume. The first holds because only members that changed are touched, the second because whatever the
/// schema cannot say is kept in <see cref="OwnMeta"/>.
/// </summary>
internal static class JsonResumeMapping
{
    private static readonly string[] s_notWritten = ["evidence", "json_resume"];

    public static ResumeData Read(JsonObject document) => OwnMeta.Apply(document, Members(ReadPlain(document))).Deserialize<ResumeData>(ResumeJson.Options)!;

    public static void Write(JsonObject document, ResumeData resume)
    {
        var (before, after) = (Members(Read(document)), Members(resume));
        var changed = after.Select(member => member.Key).Union(before.Select(member => member.Key))
            .Where(name => !JsonNode.DeepEquals(before[name], after[name])).ToHashSet();
        if (changed.Count == 0)
        {
            return;
        }

        WritePlain(document, resume, changed);
        OwnMeta.Update(document, Members(ReadPlain(document)), after);
    }

    private static ResumeData ReadPlain(JsonObject document)
    {
        var basics = document["basics"] as JsonObject ?? [];
        return new ResumeData
        {
            Name = basics.Text("name"),
            Headline = basics.Text("label"),
            Email = basics.Text("email"),
            Phone = basics.Text("phone"),
            Location = BasicsPart.Location(basics),
            Links = BasicsPart.Links(basics),
            Summary = basics.Text("summary"),
            Experience = EntryList.Read<ExperienceItem, WorkEntry>(document["work"]),
            Education = EntryList.Read<EducationItem, EducationEntry>(document["education"]),
            Skills = SkillsPart.Read(document["skills"]),
            Languages = EntryList.Read<LanguageItem, LanguageEntry>(document["languages"]),
            Projects = EntryList.Read<ProjectItem, ProjectEntry>(document["projects"]),
            Certificates = EntryList.Read<CertificateItem, CertificateEntry>(document["certificates"]),
            Sections = SectionsPart.Read(document),
        };
    }

    private static void WritePlain(JsonObject document, ResumeData resume, HashSet<string> changed)
    {
        WriteBasics(document, resume, changed);
        List("experience", () => EntryList.Write<ExperienceItem, WorkEntry>(document, "work", resume.Experience));
        List("education", () => EntryList.Write<EducationItem, EducationEntry>(document, "education", resume.Education));
        List("skills", () => SkillsPart.Write(document, resume.Skills));
        List("languages", () => EntryList.Write<LanguageItem, LanguageEntry>(document, "languages", resume.Languages));
        List("projects", () => EntryList.Write<ProjectItem, ProjectEntry>(document, "projects", resume.Projects));
        List("certificates", () => EntryList.Write<CertificateItem, CertificateEntry>(document, "certificates", resume.Certificates));
        List("sections", () => SectionsPart.Write(document, resume.Sections));

        void List(string name, Action write)
        {
            if (changed.Contains(name))
            {
                write();
            }
        }
    }

    private static void WriteBasics(JsonObject document, ResumeData resume, HashSet<string> changed)
    {
        if (!changed.Overlaps(["name", "headline", "email", "phone", "location", "links", "summary"]))
        {
            return;
        }

        var basics = document.Object("basics");
        basics.SetText(resume.Name, "name");
        basics.SetText(resume.Headline, "label");
        basics.SetText(resume.Email, "email");
        basics.SetText(resume.Phone, "phone");
        basics.SetText(resume.Summary, "summary");
        if (changed.Contains("location"))
        {
            BasicsPart.SetLocation(basics, resume.Location);
        }

        if (changed.Contains("links"))
        {
            BasicsPart.SetLinks(basics, resume.Links);
        }
    }

    // As ResumeData even where it is more: what a tailored resume adds is about its master, not about the person.
    private static JsonObject Members(ResumeData resume)
    {
        var members = (JsonObject)JsonSerializer.SerializeToNode(resume, ResumeJson.Options)!;
        foreach (var name in s_notWritten)
        {
            members.Remove(name);
        }

        return members;
    }
}
