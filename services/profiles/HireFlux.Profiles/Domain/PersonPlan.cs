namespace HireFlux.Profiles.Domain;

/// <summary>What billing says of a person's plan; no row means free.</summary>
internal sealed class PersonPlan(Guid userId, string plan, long version)
{
    public Guid UserId { get; private set; } = userId;

    /// <summary>free, plus or pro.</summary>
    public string Plan { get; private set; } = plan;

    /// <summary>Of the subscription: an event with a smaller one is late.</summary>
    public long Version { get; private set; } = version;
}
