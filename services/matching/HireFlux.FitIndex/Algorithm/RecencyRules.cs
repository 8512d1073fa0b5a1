namespace HireFlux.FitIndex;

/// <summary>How a posting's age counts.</summary>
/// <param name="HalfLifeDays">Days in which the score halves.</param>
/// <param name="LastDay">Older postings score 0.</param>
/// <param name="FirstSeenShare">Share that rests on the day it was first seen when the true date is unknown.</param>
public sealed record RecencyRules(int HalfLifeDays, int LastDay, decimal FirstSeenShare);
