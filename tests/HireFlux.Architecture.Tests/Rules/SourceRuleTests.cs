namespace HireFlux.Architecture.Tests.Rules;

public sealed class SourceRuleTests
{
    private static readonly string[] s_endings = [".cs", ".csproj", ".props", ".targets", ".sh", ".md", ".yml", ".http"];
    private static readonly IReadOnlyList<SourceFile> s_files = SourceFile.Load(Repository.Root, s_endings);

    [Fact]
    public void The_whole_tree_is_read()
    {
        Assert.True(s_files.Count(file => file.IsProductionCode) > 150);
        Assert.Contains(s_files, file => file.Path == "ServiceDefaults/Messaging/OutboxRelay.cs");
        Assert.DoesNotContain(s_files, file => file.Path.Contains("/obj/", StringComparison.Ordinal));
    }

    [Fact]
    public void Production_code_has_one_type_a_file()
    {
        Holds(SourceRules.OneTypeAFile);

        Catches(SourceRules.OneTypeAFile, "services/jobs/HireFlux.Jobs/Two.cs", "namespace A;\n\ninternal sealed class One;\n\npublic enum Two\n{\n}\n");
        Catches(SourceRules.OneTypeAFile, "gateway/Two.cs", "internal sealed record One(int A);\ninternal static partial class Two\n{\n}\n");
        Catches(SourceRules.OneTypeAFile, "vocabulary/Two.cs", "public readonly record struct One(int A);\npublic delegate Task<int> Two(int a);\n");
        Catches(SourceRules.OneTypeAFile, "ServiceDefaults/Hidden.cs", "namespace A\n{\n    class One;\n    class Two;\n}\n");
        Passes(SourceRules.OneTypeAFile, "gateway/One.cs", "namespace A;\n\ninternal sealed class One\n{\n    private sealed record Part(int A);\n}\n");
        Passes(SourceRules.OneTypeAFile, "vocabulary/make.cs", "#:project a.csproj\nsealed class One;\nsealed class Two;\n");
        Passes(SourceRules.OneTypeAFile, "services/jobs/HireFlux.Jobs/Persistence/Migrations/1_A.cs", "namespace A\n{\n}\n");
    }

    [Fact]
    public void No_production_file_is_longer_than_300_lines_and_no_service_Program_than_45()
    {
        Holds(SourceRules.NoLongFile);

        Catches(SourceRules.NoLongFile, "services/jobs/HireFlux.Jobs/Long.cs", new string('\n', 300) + "//");
        Catches(SourceRules.NoLongFile, "services/jobs/HireFlux.Jobs/Program.cs", new string('\n', 45) + "//");
        Catches(SourceRules.NoLongFile, "gateway/Program.cs", new string('\n', 45) + "//");
        Passes(SourceRules.NoLongFile, "gateway/Program.cs", new string('\n', 44) + "//\n");
        Passes(SourceRules.NoLongFile, "services/jobs/HireFlux.Jobs/Long.cs", new string('\n', 299) + "//\n");
    }

    [Fact]
    public void Nothing_is_published_past_the_outbox()
    {
        Holds(SourceRules.NoPublishingPastTheOutbox);

        Catches(SourceRules.NoPublishingPastTheOutbox, "services/jobs/HireFlux.Jobs/Sync/Sync.cs", "internal sealed class Sync(IBus bus);");
        Catches(SourceRules.NoPublishingPastTheOutbox, "ServiceDefaults/Http/Page.cs", "#pragma warning disable RS0030\n");
        Catches(SourceRules.NoPublishingPastTheOutbox, "gateway/A.cs", "    private readonly IPublishEndpoint _endpoint;");
        Passes(SourceRules.NoPublishingPastTheOutbox, "ServiceDefaults/Messaging/Relay.cs", "internal sealed class Relay(IBus bus);");
        Passes(SourceRules.NoPublishingPastTheOutbox, "services/jobs/HireFlux.Jobs/A.cs", "/// <summary>Never through <c>IBus</c>.</summary>\nvar IBusiness = 1;");
    }

    [Fact]
    public void No_test_is_skipped()
    {
        Holds(SourceRules.NoSkippedTest);

        Catches(SourceRules.NoSkippedTest, "tests/A.Tests/A.cs", $"    [Fact(Skip {'='} \"later\")]");
        Catches(SourceRules.NoSkippedTest, "tests/A.Tests/A.cs", $"    [Theory(SkipWhen{'='}nameof(Slow))]");
        Catches(SourceRules.NoSkippedTest, "tests/A.Tests/A.cs", $"        Assert.Skip{'('}\"no database\");");
        Catches(SourceRules.NoSkippedTest, "tests/A.Tests/A.cs", $"        Assert.SkipUnless{'('}IsFast, \"slow\");");
        Passes(SourceRules.NoSkippedTest, "tests/A.Tests/A.cs", $"        Assert.SkipUnless{'('}Directory.Exists(data), \"../shared/data is not here\");");
        Catches(SourceRules.NoSkippedTest, "tests/A.Tests/A.cs", $"    [Fact(Skip{'='}\"without ../shared/data\")]");
        Passes(SourceRules.NoSkippedTest, "tests/A.Tests/A.cs", "rows.Skip(1).Where(row => row.Skip == 2)");
    }

    [Theory]
    [InlineData("// TO" + "DO later")]
    [InlineData("<!-- FIX" + "ME -->")]
    [InlineData("# HA" + "CK around it")]
    [InlineData("    // XX" + "X: wrong")]
    [InlineData("throw new NotImplemented" + "Exception();")]
    public void Nothing_is_left_for_later(string bad)
    {
        Holds(SourceRules.NothingLeftForLater);

        Catches(SourceRules.NothingLeftForLater, "README.md", bad);
        Passes(SourceRules.NothingLeftForLater, "README.md", "Hackathons, todos and fixmes may be written about, and {\"currency\":\"XXX\"}.");
    }

    [Fact]
    public void Usings_stand_in_the_order_that_dotnet_format_gives_them()
    {
        Holds(UsingOrder.Sorted);

        Catches(UsingOrder.Sorted, "gateway/A.cs", "using B;\nusing A;\n");
        Catches(UsingOrder.Sorted, "gateway/A.cs", "using B;\n\n// Why.\nusing A;\n");
        Catches(UsingOrder.Sorted, "gateway/A.cs", "using Microsoft.Win32;\nusing System.Text;\n");
        Catches(UsingOrder.Sorted, "gateway/A.cs", "using System.Text.Json;\nusing System.Text;\n");
        Catches(UsingOrder.Sorted, "gateway/A.cs", "using static System.Math;\nusing A;\n");
        Catches(UsingOrder.Sorted, "gateway/A.cs", "using Z = A.B;\nusing static System.Math;\n");
        Catches(UsingOrder.Sorted, "gateway/A.cs", "using Z = A.B;\nusing Y = A.C;\n");
        Catches(UsingOrder.Sorted, "gateway/A.cs", "using A;\nglobal using B;\n");
        Passes(UsingOrder.Sorted, "gateway/A.cs", "// A.\nglobal using Z;\nusing System;\nusing System.Text;\nusing A.b;\nusing A.C;\nusing static System.Math;\nusing X = A.B;\n\nnamespace A;\n");
        Passes(UsingOrder.Sorted, "gateway/Program.cs", "using B;\n\nusing var stop = new A();\nusing var a = stop;\n");
        Passes(UsingOrder.Sorted, "gateway/Persistence/Migrations/A.cs", "using B;\nusing A;\n");
    }

    [Fact]
    public void The_AppHost_model_has_no_conditions_and_no_usings()
    {
        Assert.Contains(s_files, file => file.Path == "AppHost/Program.cs");
        Holds(SourceRules.OneModelForBothEngines);

        Catches(SourceRules.OneModelForBothEngines, "AppHost/Program.cs", "#if ASPIRE\n");
        Catches(SourceRules.OneModelForBothEngines, "AppHost/Program.cs", "using Aspire.Hosting;\n");
        Catches(SourceRules.OneModelForBothEngines, "AppHost/Program.cs", "global using X = Aspire.Hosting;\n");
        Passes(SourceRules.OneModelForBothEngines, "AppHost/Program.cs", "// using nothing; #if never\nusing var stop = Start();\n");
    }

    private static void Holds(Func<SourceFile, IEnumerable<string>> rule) => Expect.None(s_files.SelectMany(rule));

    private static void Catches(Func<SourceFile, IEnumerable<string>> rule, string path, string text) => Assert.NotEmpty(rule(new SourceFile(path, text)));

    private static void Passes(Func<SourceFile, IEnumerable<string>> rule, string path, string text) => Assert.Empty(rule(new SourceFile(path, text)));
}
