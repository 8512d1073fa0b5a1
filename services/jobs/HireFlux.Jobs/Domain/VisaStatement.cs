namespace HireFlux.Jobs.Domain;

/// <summary>What a posting says about sponsoring a visa.</summary>
/// <param name="Stance">offers, refuses or silent.</param>
/// <param name="Quote">The sentence that says so, verbatim from the text; null when silent.</param>
internal sealed record VisaStatement(string Stance, string? Quote)
{
    public const string Offers = "offers";
    public const string Refuses = "refuses";

    public static VisaStatement Silent { get; } = new("silent", null);
}
