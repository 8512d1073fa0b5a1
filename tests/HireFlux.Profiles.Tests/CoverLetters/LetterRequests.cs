using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;

namespace HireFlux.Profiles.Tests.CoverLetters;

/// <summary>What a person does with letters.</summary>
internal static class LetterRequests
{
    public const string Letters = "/v1/cover-letters";

    public const string AboutQuillstack = "Quillstack makes contract and document software for small law firms.";

    private static readonly ResumeData s_resume = new()
    {
        Name = "Ada Okafor",
        Email = "ada@example.org",
        Experience =
        [
            new ExperienceItem
            {
                Company = "Northwind",
                Title = "Backend Engineer",
                StartDate = new PartialDate(2021, 3),
                IsCurrent = true,
                Achievements = ["Built the order service in C# and PostgreSQL for 350 shops", "Cut query times by 40% with six indexes", "Trained four new colleagues in code review"],
            },
        ],
        Skills = ["C#", "PostgreSQL", "Docker"],
    };

    /// <summary>A resume that was read, with enough in it for a letter.</summary>
    public static Task<Guid> AddLetterResumeAsync(this ProfilesHost host, Guid userId) =>
        host.AddResumeAsync(userId, JsonSerializer.Serialize(s_resume, ResumeJson.Options));

    /// <summary>A request whose posting comes along.</summary>
    public static JsonObject WithText(Guid? resume, string about = "You know C# and PostgreSQL.")
    {
        var body = new JsonObject { ["posting"] = new JsonObject { ["title"] = "Backend Engineer", ["company"] = "Quillstack", ["text"] = about } };
        if (resume is not null)
        {
            body["resume_id"] = resume;
        }

        return body;
    }

    public static Task<JsonElement> WriteLetterAsync(this HttpClient client, JsonObject body) =>
        client.SendAsync(HttpMethod.Post, Letters, body.ToJsonString()).JsonAsync(HttpStatusCode.Created);
}
