using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace HireFlux.Applications.Persistence;

/// <summary>Maps are replaced, never changed: they are equal when their entries are.</summary>
internal sealed class JsonMapComparer() : ValueComparer<IReadOnlyDictionary<string, string>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.Count == right.Count && !left.Except(right).Any()),
    map => map.Count,
    map => map);
