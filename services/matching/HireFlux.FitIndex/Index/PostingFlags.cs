namespace HireFlux.FitIndex;

/// <summary>What a row of the index says with yes or no.</summary>
[Flags]
internal enum PostingFlags : byte
{
    /// <summary>The row is free.</summary>
    None = 0,

    Occupied = 1,

    Active = 2,

    /// <summary>It asks for terms, as no skill was found in it.</summary>
    AsksForTerms = 4,

    /// <summary>Its date is that of the day it was first seen.</summary>
    FirstSeen = 8,

    OffersVisa = 16,

    RefusesVisa = 32,
}
