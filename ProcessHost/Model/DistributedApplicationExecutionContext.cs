namespace HireFlux.ProcessHost;

/// <summary>What is being done with the model.</summary>
public sealed class DistributedApplicationExecutionContext
{
    /// <summary>True when deployment files are made from it; never here.</summary>
    public bool IsPublishMode { get; }

    /// <summary>True when it is run; always here.</summary>
    public bool IsRunMode => !IsPublishMode;
}
