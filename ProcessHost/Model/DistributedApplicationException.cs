namespace HireFlux.ProcessHost;

/// <summary>The model cannot be run as it is: the message says what is wrong and what to do.</summary>
public sealed class DistributedApplicationException : Exception
{
    /// <summary>An exception with no message.</summary>
    public DistributedApplicationException()
    {
    }

    /// <summary>An exception with a message meant for whoever runs the application.</summary>
    public DistributedApplicationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and its cause.</summary>
    public DistributedApplicationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
