using System.Text;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>A prompt of the folder prompts/: a file a version, never changed once it has been used.</summary>
/// <param name="Version">File name without its ending: tailor-resume.v1.</param>
/// <param name="Instructions">What the model is told, as its system message.</param>
/// <param name="AnswersJson">Whether the answer is to be one JSON object.</param>
public sealed record PromptTemplate(string Version, string Instructions, bool AnswersJson)
{
    /// <summary>Marks in text from outside that could end its fence are taken out, and the fence is put around.</summary>
    /// <param name="label">What it is: posting, facts.</param>
    /// <param name="text">Text that may hold anything, orders to the model included.</param>
    public static string Fence(string label, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var safe = text.Replace("<<<", string.Empty, StringComparison.Ordinal).Replace(">>>", string.Empty, StringComparison.Ordinal);
        return $"<<<{label}\n{safe}\n{label}>>>";
    }

    /// <summary>Reads an embedded prompt.</summary>
    /// <exception cref="ArgumentException">There is none of that version.</exception>
    public static PromptTemplate Load(string version, bool answersJson)
    {
        using var stream = typeof(PromptTemplate).Assembly.GetManifestResourceStream($"prompts/{version}.md")
            ?? throw new ArgumentException($"No prompt {version} is embedded.", nameof(version));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new PromptTemplate(version, reader.ReadToEnd().ReplaceLineEndings("\n"), answersJson);
    }
}
