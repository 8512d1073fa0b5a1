namespace HireFlux.ProcessHost.TestApp;

/// <summary>This project, as a model that it runs itself refers to it.</summary>
internal sealed class TestAppProject : IProjectMetadata
{
    public string ProjectPath => "/nowhere/HireFlux.ProcessHost.TestApp.csproj";

    public string AssemblyPath => typeof(TestAppProject).Assembly.Location;
}
