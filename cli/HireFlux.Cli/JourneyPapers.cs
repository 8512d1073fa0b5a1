using System.Globalization;
using System.Text.Json;

namespace HireFlux.Cli;

/// <summary>The part of the journey about resumes and letters.</summary>
/// <param name="person">The person's client, signed in.</param>
/// <param name="print">Gets a line for each thing that happens.</param>
internal sealed class JourneyPapers(Api person, Action<string> print)
{
    /// <summary>Uploads a resume, waits until it is read and shows what was found.</summary>
    /// <returns>The resume, as the API tells it.</returns>
    public async Task<JsonElement> UploadAsync(string file, CancellationToken cancellationToken)
    {
        print("\nUpload a resume");
        var uploaded = await person.UploadAsync("/v1/resumes", file, cancellationToken);
        var path = $"/v1/resumes/{uploaded.Text("id")}";
        var resume = await Journey.UntilAsync(
            () => person.GetAsync(path, cancellationToken),
            answer => answer.Text("parsing_status") is "completed" or "failed",
            "the resume is read",
            cancellationToken);
        if (resume.Text("parsing_status") == "failed")
        {
            throw new DemoException($"The resume could not be read: {resume.GetProperty("error").Text("message")}");
        }

        var data = resume.GetProperty("data");
        print($"  read {resume.Text("original_filename")}: {data.Text("name")}, {data.Text("headline")}, {resume.Number("months_of_experience")} months of experience");
        foreach (var job in data.GetProperty("experience").EnumerateArray())
        {
            var until = job.Text("end_date") is { Length: > 0 } end ? end : "now";
            print($"    {job.Text("title")} at {job.Text("company")}, {job.Text("start_date")} to {until}");
        }

        print($"    skills: {data.Words("skills")}");
        return resume;
    }

    /// <summary>Writes a resume and a letter for a posting from the person's own facts, unless that was done the last time.</summary>
    public async Task WriteForAsync(string resumeId, JsonElement match, CancellationToken cancellationToken)
    {
        var jobId = match.Text("job_id");
        print($"\nWrite a resume and a letter for {match.Text("title")} at {match.Text("company")}");
        var version = await WrittenForAsync("/v1/resume-versions", jobId, cancellationToken)
            ?? await person.PostAsync("/v1/resume-versions", new { resume_id = resumeId, job_id = jobId, tone = "concise" }, cancellationToken);
        version = await person.GetAsync($"/v1/resume-versions/{version.Text("id")}", cancellationToken);
        var content = version.GetProperty("content");
        print($"  {version.Text("version_name")}, by {version.Text("model_used")}; each line names the facts it came from:");
        print($"    {content.Text("summary")}");
        foreach (var line in content.GetProperty("experience").EnumerateArray().Take(1).SelectMany(job => job.GetProperty("achievements").EnumerateArray()).Take(2))
        {
            print($"    - {line.GetString()}");
        }

        var pdf = await person.DownloadAsync($"/v1/resume-versions/{version.Text("id")}/export?format=pdf&template=classic", cancellationToken);
        print(string.Create(CultureInfo.InvariantCulture, $"  as PDF: {pdf.Length / 1024} KB"));

        var letter = await WrittenForAsync("/v1/cover-letters", jobId, cancellationToken)
            ?? await person.PostAsync(
                "/v1/cover-letters",
                new { resume_version_id = version.Text("id"), job_id = jobId, tone = "professional", length = "short" },
                cancellationToken);
        letter = await person.GetAsync($"/v1/cover-letters/{letter.Text("id")}", cancellationToken);
        print($"  the letter, {letter.Number("word_count")} words:");
        foreach (var paragraph in letter.Text("content").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            print($"    {paragraph.ReplaceLineEndings(" ")}");
        }
    }

    private async Task<JsonElement?> WrittenForAsync(string path, string jobId, CancellationToken cancellationToken)
    {
        var page = await person.GetAsync($"{path}?limit=100", cancellationToken);
        var found = page.GetProperty("data").EnumerateArray().Where(item => item.Text("job_id") == jobId).ToList();
        return found.Count > 0 ? found[0] : null;
    }
}
