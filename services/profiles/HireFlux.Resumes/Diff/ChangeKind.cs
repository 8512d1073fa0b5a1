namespace HireFlux.Resumes.Diff;

/// <summary>What became of a part of a resume.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says the same thing, or what comes from the same fact, in other words.</summary>
    Reworded,

    /// <summary>It stands elsewhere among its neighbours.</summary>
    Moved,
}
