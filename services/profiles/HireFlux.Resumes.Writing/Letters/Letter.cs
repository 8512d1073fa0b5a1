using HireFlux.Resumes.Writing.Chat;
using HireFlux.Resumes.Writing.Tailoring;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>A letter, with everything that it stands on.</summary>
public sealed record Letter
{
    /// <summary>Who writes without a model.</summary>
    public const string Deterministic = DeterministicWriter.Model;

    /// <summary>Plain text: paragraphs parted by an empty line.</summary>
    public required string Text { get; init; }

    /// <summary>As <see cref="WordCount"/> counts.</summary>
    public required int WordCount { get; init; }

    /// <summary>Every sentence, in order.</summary>
    public required IReadOnlyList<LetterSentence> Sentences { get; init; }

    /// <summary>At least one sentence cites a fact about the employer that has a source.</summary>
    public bool CompanyPersonalized => Sentences.Any(sentence => sentence.CompanyFact is not null);

    /// <summary>What the person should know.</summary>
    public IReadOnlyList<LetterWarning> Warnings { get; init; } = [];

    /// <summary>What a model wrote and was struck.</summary>
    public IReadOnlyList<StruckSentence> Struck { get; init; } = [];

    /// <summary>The largest likeness to an earlier letter, 0 to 1; 0 without earlier ones.</summary>
    public double Similarity { get; init; }

    /// <summary><see cref="Deterministic"/>, or the model.</summary>
    public string ModelUsed { get; init; } = Deterministic;

    /// <summary>The prompt's name and version; null without a model.</summary>
    public string? PromptVersion { get; init; }

    /// <summary>Calls to a model, failed ones too.</summary>
    public IReadOnlyList<GenerationCall> Calls { get; init; } = [];
}
