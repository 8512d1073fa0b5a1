namespace HireFlux.FitIndex;

/// <summary>How skills are counted.</summary>
/// <param name="RequiredShare">Share of the required list when both lists are present.</param>
/// <param name="PreferredShare">Share of the nice-to-have list when both lists are present.</param>
/// <param name="RelatedCredit">Credit for a parent or child of the skill.</param>
/// <param name="ListedOnlyCredit">Factor for a skill that no experience entry shows.</param>
/// <param name="IdfMin">Least weight of a skill or term.</param>
/// <param name="IdfMax">Greatest weight; also that of one the tables don't list.</param>
/// <param name="TermIdfMin">Terms below it are in every advert and say nothing of the trade.</param>
/// <param name="TermsMax">Most terms counted where no skill was found; the rarest.</param>
public sealed record KeywordRules(
    decimal RequiredShare,
    decimal PreferredShare,
    decimal RelatedCredit,
    decimal ListedOnlyCredit,
    decimal IdfMin,
    decimal IdfMax,
    decimal TermIdfMin,
    int TermsMax);
