namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>What a part of a posting is about, in the words of PostingSection.</summary>
internal static class SectionKinds
{
    public const string Requirements = "requirements";
    public const string NiceToHave = "nice_to_have";
    public const string Responsibilities = "responsibilities";
    public const string Benefits = "benefits";
    public const string About = "about";
    public const string Other = "other";
}
