namespace HireFlux.Architecture.Tests.Rules;

public sealed class ProjectRuleTests
{
    private static readonly IReadOnlyList<SourceFile> s_projects = SourceFile.Load(Repository.Root, ".csproj");

    [Fact]
    public void A_service_references_other_services_only_by_their_Contracts()
    {
        Assert.Equal(6, s_projects.Count(project => project.Path.StartsWith("services/", StringComparison.Ordinal) && project.Path.EndsWith(".Contracts.csproj", StringComparison.Ordinal)));
        Holds(ProjectRules.ServicesMeetOnlyInContracts);

        Catches(ProjectRules.ServicesMeetOnlyInContracts, "services/jobs/HireFlux.Jobs/HireFlux.Jobs.csproj", Reference(@"..\..\billing\HireFlux.Billing\HireFlux.Billing.csproj"));
        Catches(ProjectRules.ServicesMeetOnlyInContracts, "services/jobs/HireFlux.Jobs/HireFlux.Jobs.csproj", Reference("../../matching/HireFlux.FitIndex/HireFlux.FitIndex.csproj"));
        Catches(ProjectRules.ServicesMeetOnlyInContracts, "services/jobs/HireFlux.Jobs/HireFlux.Jobs.csproj", Reference("../../../tests/HireFlux.Testing/HireFlux.Testing.csproj"));
        Passes(ProjectRules.ServicesMeetOnlyInContracts, "services/jobs/HireFlux.Jobs/HireFlux.Jobs.csproj", Reference(@"..\..\billing\HireFlux.Billing.Contracts\HireFlux.Billing.Contracts.csproj"));
    }

    [Fact]
    public void Contracts_reference_nothing()
    {
        Holds(ProjectRules.ContractsReferenceNothing);

        const string Path = "services/jobs/HireFlux.Jobs.Contracts/HireFlux.Jobs.Contracts.csproj";
        Catches(ProjectRules.ContractsReferenceNothing, Path, Reference(@"..\..\billing\HireFlux.Billing.Contracts\HireFlux.Billing.Contracts.csproj"));
        Catches(ProjectRules.ContractsReferenceNothing, Path, """<Project><ItemGroup><PackageReference Include="MassTransit" /></ItemGroup></Project>""");
        Passes(ProjectRules.ContractsReferenceNothing, Path, """<Project Sdk="Microsoft.NET.Sdk" />""");
    }

    [Fact]
    public void The_gateway_references_no_service()
    {
        Assert.Contains(s_projects, project => project.Path == "gateway/HireFlux.Gateway.csproj");
        Holds(ProjectRules.TheGatewayReferencesNoService);

        Catches(ProjectRules.TheGatewayReferencesNoService, "gateway/HireFlux.Gateway.csproj", Reference(@"..\services\jobs\HireFlux.Jobs.Contracts\HireFlux.Jobs.Contracts.csproj"));
        Passes(ProjectRules.TheGatewayReferencesNoService, "gateway/HireFlux.Gateway.csproj", Reference(@"..\ServiceDefaults\HireFlux.ServiceDefaults.csproj"));
    }

    [Fact]
    public void Aspire_is_named_only_in_the_AppHost_under_its_condition()
    {
        Assert.Contains(s_projects, project => project.Path == "AppHost/AppHost.csproj");
        Holds(ProjectRules.AspireOnlyWhenAskedFor);

        Catches(ProjectRules.AspireOnlyWhenAskedFor, "services/jobs/HireFlux.Jobs/HireFlux.Jobs.csproj", """<Project><ItemGroup><PackageReference Include="Aspire.Npgsql" /></ItemGroup></Project>""");
        Catches(ProjectRules.AspireOnlyWhenAskedFor, "AppHost/AppHost.csproj", """<Project><ItemGroup><PackageReference Include="Aspire.Hosting.Redis" /></ItemGroup></Project>""");
        Catches(ProjectRules.AspireOnlyWhenAskedFor, "AppHost/AppHost.csproj", """<Project><Import Sdk="Aspire.AppHost.Sdk" Condition="'$(Orchestrator)' != 'Aspire'" /></Project>""");
        Passes(ProjectRules.AspireOnlyWhenAskedFor, "AppHost/AppHost.csproj", """<Project><ItemGroup Condition="'$(Orchestrator)' == 'Aspire'"><PackageReference Include="Aspire.Hosting.Redis" /></ItemGroup></Project>""");
    }

    private static string Reference(string include) => $"""<Project><ItemGroup><ProjectReference Include="{include}" /></ItemGroup></Project>""";

    private static void Holds(Func<SourceFile, IEnumerable<string>> rule) => Expect.None(s_projects.SelectMany(rule));

    private static void Catches(Func<SourceFile, IEnumerable<string>> rule, string path, string text) => Assert.NotEmpty(rule(new SourceFile(path, text)));

    private static void Passes(Func<SourceFile, IEnumerable<string>> rule, string path, string text) => Assert.Empty(rule(new SourceFile(path, text)));
}
