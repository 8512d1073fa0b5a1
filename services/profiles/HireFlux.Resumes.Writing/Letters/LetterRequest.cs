using HireFlux.Resumes.Dates;

namespace HireFlux.Resumes.Writing.Letters;

/// <summary>What a letter is to be written from.</summary>
public sealed record LetterRequest
{
    /// <summary>The person's facts.</summary>
    public required ResumeData Master { get; init; }

    /// <summary>What it answers.</summary>
    public required Posting Posting { get; init; }

    /// <summary>How it speaks.</summary>
    public LetterTone Tone { get; init; }

    /// <summary>How long it is.</summary>
    public LetterLength Length { get; init; } = LetterLength.Medium;

    /// <summary>What the person knows of the employer, each with the page it stands on.</summary>
    public IReadOnlyList<CompanyFact> CompanyFacts { get; init; } = [];

    /// <summary>The person's earlier letters, none of which this one may repeat.</summary>
    public IReadOnlyList<EarlierLetter> Earlier { get; init; } = [];

    /// <summary>Makes the choices: the same seed and input give the same letter. Person and posting together are a good one.</summary>
    public required string Seed { get; init; }

    /// <summary>The month that jobs which go on are counted to.</summary>
    public PartialDate? Today { get; init; }
}
