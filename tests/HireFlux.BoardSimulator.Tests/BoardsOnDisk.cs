using System.Text.Json;

namespace HireFlux.BoardSimulator.Tests;

/// <summary>A folder of boards written for one test.</summary>
internal sealed class BoardsOnDisk : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("boards").FullName;

    public void Write(string path, string json)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, json);
    }

    public void WriteLever(string site, int postings) => Write(
        $"lever/{site}.json",
        JsonSerializer.Serialize(Enumerable.Range(0, postings).Select(number => new { id = $"p{number}", text = $"Posting {number}" })));

    public void WriteGreenhouse(string path, params int[] ids) => Write(
        $"greenhouse/{path}.json",
        JsonSerializer.Serialize(new { jobs = ids.Select(id => new { id, title = $"Job {id}" }), meta = new { total = ids.Length } }));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
