namespace HireFlux.ProcessHost;

/// <summary>A part of the application.</summary>
public interface IResource
{
    /// <summary>Its name, unique in the application.</summary>
    string Name { get; }
}
