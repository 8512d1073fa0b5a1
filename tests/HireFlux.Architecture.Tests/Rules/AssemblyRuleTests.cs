using System.Reflection;
using System.Reflection.Emit;

namespace HireFlux.Architecture.Tests.Rules;

public sealed class AssemblyRuleTests
{
    [Theory]
    [MemberData(nameof(Service.Names), MemberType = typeof(Service))]
    public void A_service_uses_other_services_only_by_their_Contracts(string name)
    {
        var service = Built(Service.Named(name).Project);

        Assert.Contains("HireFlux.ServiceDefaults", service.References);
        Expect.None(AssemblyRules.ServicesMeetOnlyInContracts(service, Service.Named(name).Libraries));
    }

    [Theory]
    [MemberData(nameof(Service.Names), MemberType = typeof(Service))]
    public void A_service_keeps_its_types_to_itself(string name)
    {
        var service = Built(Service.Named(name).Project);

        Assert.NotEmpty(service.Types);
        Expect.None(AssemblyRules.ServicesHideTheirTypes(service));
    }

    [Theory]
    [MemberData(nameof(Service.Names), MemberType = typeof(Service))]
    public void Contracts_use_only_the_framework(string name) =>
        Expect.None(AssemblyRules.ContractsUseOnlyTheFramework(Built($"{Service.Named(name).Project}.Contracts")));

    [Fact]
    public void The_gateway_uses_no_service() => Expect.None(AssemblyRules.TheGatewayUsesNoService(Built("HireFlux.Gateway")));

    [Fact]
    public void A_reference_to_another_service_is_seen()
    {
        _ = New("HireFlux.Billing", out var billingModule);
        var wallet = billingModule.DefineType("HireFlux.Billing.Wallet", TypeAttributes.Public);
        wallet.CreateType();
        var jobs = New("HireFlux.Jobs", out var jobsModule);
        var richJob = jobsModule.DefineType("HireFlux.Jobs.RichJob", TypeAttributes.NotPublic | TypeAttributes.Sealed);
        richJob.DefineField("wallet", wallet, FieldAttributes.Private);
        richJob.CreateType();

        var saved = Saved(jobs);

        Assert.Equal(["HireFlux.Jobs uses HireFlux.Billing"], AssemblyRules.ServicesMeetOnlyInContracts(saved, []));
        Assert.Equal(["HireFlux.Jobs uses HireFlux.Billing"], AssemblyRules.ContractsUseOnlyTheFramework(saved));
        Assert.Equal(["HireFlux.Jobs uses HireFlux.Billing"], AssemblyRules.TheGatewayUsesNoService(saved));
    }

    [Fact]
    public void Public_and_open_types_are_seen()
    {
        var jobs = New("HireFlux.Jobs", out var module);
        const TypeAttributes PublicStatic = TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed;
        Define(module, "HireFlux.Jobs.JobsExtensions", PublicStatic, "AddJobs", "MapJobsEndpoints");
        Define(module, "HireFlux.Jobs.Persistence.Migrations.Initial", TypeAttributes.Public);
        Define(module, "HireFlux.Jobs.Domain.Salary", TypeAttributes.NotPublic | TypeAttributes.Sealed, "Parse");
        Define(module, "HireFlux.Jobs.MoreExtensions", PublicStatic, "AddJobs", "Leak");
        Define(module, "HireFlux.Jobs.JobRepository", TypeAttributes.Public | TypeAttributes.Sealed);
        Define(module, "HireFlux.Jobs.Open", TypeAttributes.NotPublic);

        Assert.Equal(
            ["HireFlux.Jobs.MoreExtensions is public", "HireFlux.Jobs.JobRepository is public", "HireFlux.Jobs.Open is not sealed"],
            AssemblyRules.ServicesHideTheirTypes(Saved(jobs)));
    }

    private static AssemblyFile Built(string project)
    {
        using var stream = File.OpenRead(Repository.Built(project, $"{project}.dll"));
        return AssemblyFile.Read(stream);
    }

    private static PersistedAssemblyBuilder New(string name, out ModuleBuilder module)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        module = assembly.DefineDynamicModule(name);
        return assembly;
    }

    private static void Define(ModuleBuilder module, string name, TypeAttributes attributes, params string[] publicMethods)
    {
        var type = module.DefineType(name, attributes);
        foreach (var method in publicMethods)
        {
            type.DefineMethod(method, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []).GetILGenerator().Emit(OpCodes.Ret);
        }

        type.CreateType();
    }

    private static AssemblyFile Saved(PersistedAssemblyBuilder assembly)
    {
        using var stream = new MemoryStream();
        assembly.Save(stream);
        stream.Position = 0;
        return AssemblyFile.Read(stream);
    }
}
