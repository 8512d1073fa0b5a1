using System.Text.Json;
using System.Text.Json.Nodes;

namespace HireFlux.Jobs.Tests;

/// <summary>Writes boards where the simulator reads them.</summary>
internal sealed class BoardFiles(string folder)
{
    /// <summary>Writes a Greenhouse board.</summary>
    public void Greenhouse(string token, params IEnumerable<JsonNode> jobs)
    {
        var list = new JsonArray([.. jobs.Select(job => job.DeepClone())]);
        Write("greenhouse", token, new JsonObject { ["jobs"] = list, ["meta"] = new JsonObject { ["total"] = list.Count } });
    }

    /// <summary>Writes a Lever site.</summary>
    public void Lever(string token, params IEnumerable<JsonNode> postings) => Write("lever", token, new JsonArray([.. postings.Select(posting => posting.DeepClone())]));

    /// <summary>Writes an Ashby board.</summary>
    public void Ashby(string name, params IEnumerable<JsonNode> jobs) =>
        Write("ashby", name, new JsonObject { ["apiVersion"] = "1", ["jobs"] = new JsonArray([.. jobs.Select(job => job.DeepClone())]) });

    /// <summary>Writes a board as it is.</summary>
    public void Write(string kind, string token, string json) => File.WriteAllText(Path(kind, token), json);

    /// <summary>Copies a recorded board.</summary>
    public void Copy(string kind, string token, string file) => File.Copy(file, Path(kind, token), overwrite: true);

    /// <summary>A Greenhouse job of the present format.</summary>
    public static JsonObject GreenhouseJob(long id, string title = "Engineer", string content = "<p>We use C#.</p>", Action<JsonObject>? change = null)
    {
        var job = new JsonObject
        {
            ["id"] = id,
            ["internal_job_id"] = id + 1,
            ["title"] = title,
            ["updated_at"] = "2026-10-01T10:00:00-04:00",
            ["first_published"] = "2026-09-01T10:00:00-04:00",
            ["company_name"] = "Acme",
            ["absolute_url"] = $"https://acme.example/jobs/{id}",
            ["location"] = new JsonObject { ["name"] = "Berlin, Germany" },
            ["content"] = System.Net.WebUtility.HtmlEncode(content),
        };
        change?.Invoke(job);
        return job;
    }

    /// <summary>A Lever posting.</summary>
    public static JsonObject LeverPosting(string id, string title = "Engineer", Action<JsonObject>? change = null)
    {
        var posting = new JsonObject
        {
            ["id"] = id,
            ["text"] = title,
            ["description"] = "<div>We make things.</div>",
            ["additional"] = "<div>Write to us.</div>",
            ["lists"] = new JsonArray(new JsonObject { ["text"] = "Requirements", ["content"] = "<li>5+ years of experience with Python</li>" }),
            ["categories"] = new JsonObject { ["location"] = "Lisbon, Portugal", ["allLocations"] = new JsonArray("Lisbon, Portugal") },
            ["workplaceType"] = "hybrid",
            ["country"] = "PT",
            ["createdAt"] = 1769801375307,
            ["hostedUrl"] = $"https://jobs.lever.example/acme/{id}",
            ["applyUrl"] = $"https://jobs.lever.example/acme/{id}/apply",
        };
        change?.Invoke(posting);
        return posting;
    }

    /// <summary>An Ashby job.</summary>
    public static JsonObject AshbyJob(int number, string title = "Engineer", Action<JsonObject>? change = null)
    {
        var id = $"a1f0c7be-0000-4000-8000-{number:d12}";
        var job = new JsonObject
        {
            ["id"] = id,
            ["title"] = title,
            ["department"] = "Technology",
            ["team"] = "Platform",
            ["employmentType"] = "FullTime",
            ["location"] = "Head office",
            ["secondaryLocations"] = new JsonArray(),
            ["publishedAt"] = "2026-10-15T14:56:50.646+00:00",
            ["isListed"] = true,
            ["isRemote"] = null,
            ["address"] = new JsonObject { ["postalAddress"] = new JsonObject { ["addressLocality"] = "Leeds", ["addressCountry"] = "United Kingdom" } },
            ["jobUrl"] = $"https://jobs.ashby.example/acme/{id}",
            ["applyUrl"] = $"https://jobs.ashby.example/acme/{id}/application",
            ["descriptionHtml"] = "<p>You know <b>Rust</b>.</p>",
            ["descriptionPlain"] = "You know Rust.",
        };
        change?.Invoke(job);
        return job;
    }

    private void Write(string kind, string token, JsonNode board) => File.WriteAllText(Path(kind, token), board.ToJsonString(new JsonSerializerOptions()));

    private string Path(string kind, string token)
    {
        var directory = Directory.CreateDirectory(System.IO.Path.Combine(folder, kind));
        return System.IO.Path.Combine(directory.FullName, $"{token}.json");
    }
}
