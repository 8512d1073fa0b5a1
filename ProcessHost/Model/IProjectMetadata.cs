namespace HireFlux.ProcessHost;

/// <summary>Where a project is; the build writes a class of this kind for each project that the AppHost refers to.</summary>
public interface IProjectMetadata
{
    /// <summary>Full path of the project file.</summary>
    string ProjectPath { get; }

    /// <summary>Full path of the assembly it builds.</summary>
    string AssemblyPath { get; }
}
