using System.Security.Cryptography;
using System.Text.Json;

namespace HireFlux.BoardSimulator.Applications;

/// <summary>What an application sent, from JSON, a URL-encoded form or multipart.</summary>
internal sealed class ApplicationForm
{
    /// <summary>Largest request that is read.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly List<ReceivedFile> _files = [];

    public IReadOnlyDictionary<string, string> Fields => _fields;

    public IReadOnlyList<ReceivedFile> Files => _files;

    /// <summary>The field without surrounding blanks; empty where it is missing.</summary>
    public string this[string name] => _fields.GetValueOrDefault(name, "").Trim();

    /// <summary>Reads the body; null where it is neither a form nor a JSON object.</summary>
    public static async Task<ApplicationForm?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = new ApplicationForm();
        try
        {
            if (request.HasFormContentType)
            {
                await form.AddAsync(await request.ReadFormAsync(cancellationToken), cancellationToken);
                return form;
            }

            if (request.HasJsonContentType())
            {
                using var json = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellationToken);
                return form.TryAdd(json.RootElement) ? form : null;
            }

            return null;
        }
        // InvalidOperationException: a string that is no valid text, such as half a surrogate pair.
        catch (Exception malformed)
            when (malformed is JsonException or InvalidDataException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task AddAsync(IFormCollection sent, CancellationToken cancellationToken)
    {
        foreach (var field in sent)
        {
            _fields[field.Key] = field.Value.ToString();
        }

        foreach (var file in sent.Files)
        {
            await using var stream = file.OpenReadStream();
            var hash = await SHA256.HashDataAsync(stream, cancellationToken);
            _files.Add(new ReceivedFile(file.Name, file.FileName, file.Length, Convert.ToHexStringLower(hash)));
        }
    }

    // In JSON a file is base64 in {field}_content, its name in {field}_content_filename.
    private bool TryAdd(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        const string suffix = "_content";
        foreach (var field in json.EnumerateObject())
        {
            if (field.Name.EndsWith(suffix, StringComparison.Ordinal) && field.Value.ValueKind == JsonValueKind.String)
            {
                var bytes = Convert.FromBase64String(field.Value.GetString()!);
                var name = json.TryGetProperty(field.Name + "_filename", out var given) ? given.ToString() : "";
                _files.Add(new ReceivedFile(
                    field.Name[..^suffix.Length], name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
            }
            else
            {
                _fields[field.Name] = field.Value.ToString();
            }
        }

        return true;
    }
}
