using System.Text.Json.Nodes;
using HireFlux.Testing;

namespace HireFlux.Architecture.Tests.Contracts;

public sealed class ContractTests
{
    private static readonly string s_samples = Repository.PathOf("tests", "HireFlux.Architecture.Tests", "EventSamples");

    public static TheoryData<string> Events => [.. ContractAssemblies.EventTypes.Select(type => type.Name)];

    private static IEnumerable<Type> Records => ContractAssemblies.EventTypes.Select(type => type.Assembly).Distinct()
        .SelectMany(assembly => assembly.GetExportedTypes()).Where(type => type is { IsClass: true, IsAbstract: false });

    [Theory]
    [MemberData(nameof(Events))]
    public void Today_s_record_reads_the_sample_with_nothing_lost(string name)
    {
        var type = ContractAssemblies.EventTypes.Single(type => type.Name == name);
        var sample = File.ReadAllText(Path.Combine(s_samples, $"{name}.json"));

        Expect.None(ContractGate.Replay(type, sample));
        Expect.None(ContractGate.NotShown(type, JsonNode.Parse(sample), name));
    }

    [Fact]
    public void Each_event_has_a_sample_and_each_sample_an_event() => Assert.Equal(
        ContractAssemblies.EventTypes.Select(type => type.Name).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(s_samples, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void All_six_services_publish() => Assert.Equal(6, ContractAssemblies.EventTypes.Select(type => type.Assembly).Distinct().Count());

    [Fact]
    public void Members_are_those_recorded_or_new_and_optional()
    {
        var recorded = File.ReadAllLines(Path.Combine(s_samples, "members.tsv"));

        Expect.None(ContractGate.Compare(recorded, ContractShape.Of(Records)));
    }

    [Fact]
    public void A_member_that_was_removed_renamed_or_retyped_is_seen()
    {
        const string Sample = """{"id":"0197f000-0000-7000-8000-000000000001","count":3,"title":"Nurse","parts":[{"text":"a"}],"at":"2026-01-02T03:04:05Z"}""";
        Assert.Empty(ContractGate.Replay(typeof(Original), Sample));
        Assert.Equal(["Removed.title was \"Nurse\" and comes out as nothing"], ContractGate.Replay(typeof(Removed), Sample));
        Assert.Equal(["Renamed.title was \"Nurse\" and comes out as nothing"], ContractGate.Replay(typeof(Renamed), Sample));
        Assert.Equal(["RenamedWithin.parts[0].text was \"a\" and comes out as nothing"], ContractGate.Replay(typeof(RenamedWithin), Sample));
        Assert.StartsWith("Retyped no longer reads its sample", Assert.Single(ContractGate.Replay(typeof(Retyped), Sample)), StringComparison.Ordinal);

        var recorded = ContractShape.Of([typeof(Original)]).Select(member => $"{member.Record}\t{member.Name}\t{member.Type}").ToList();
        Assert.Empty(ContractGate.Compare(recorded, ContractShape.Of([typeof(Original)])));
        Assert.NotEmpty(Compare(recorded, typeof(Removed)));
        Assert.NotEmpty(Compare(recorded, typeof(Renamed)));
        Assert.Equal(["Original.Count was int and is now Guid"], Compare(recorded, typeof(Retyped)));
        // JSON alone would not tell these apart.
        Assert.Equal(["Original.Id was Guid and is now string"], Compare(recorded, typeof(RetypedAlike)));
        Assert.Equal(["Original.Title was string? and is now string"], Compare(recorded, typeof(NoLongerOptional)));
    }

    [Fact]
    public void A_new_member_may_only_be_optional_and_a_new_record_must_be_recorded()
    {
        const string Sample = """{"id":"0197f000-0000-7000-8000-000000000001","count":3,"title":"Nurse","parts":[{"text":"a"}],"at":"2026-01-02T03:04:05Z"}""";
        var recorded = ContractShape.Of([typeof(Original)]).Select(member => $"{member.Record}\t{member.Name}\t{member.Type}").ToList();

        Assert.Empty(ContractGate.Replay(typeof(Grown), Sample));
        Assert.Empty(Compare(recorded, typeof(Grown)));
        Assert.Equal(["Original.Reason is new and not optional: messages published before lack it"], Compare(recorded, typeof(GrownByRequired)));
        Assert.NotEmpty(ContractGate.Compare(recorded, ContractShape.Of([typeof(Original), typeof(Part)])));
        Assert.Equal(
            ["Grown.note is not in the sample", "Grown.level is not in the sample"],
            ContractGate.NotShown(typeof(Grown), JsonNode.Parse(Sample), "Grown"));
    }

    // As if the record had become the other one.
    private static List<string> Compare(IEnumerable<string> recorded, Type changed)
    {
        var name = typeof(Original).FullName!;
        var members = ContractShape.Of([changed]).Select(member => member with { Record = name }).ToList();
        return [.. ContractGate.Compare(recorded, members).Select(problem => problem.Replace(name, "Original", StringComparison.Ordinal))];
    }

    private sealed record Part(string Text);

    private sealed record OtherPart(string Words);

    private sealed record Original(Guid Id, int Count, string? Title, IReadOnlyList<Part> Parts, DateTime At);

    private sealed record Removed(Guid Id, int Count, IReadOnlyList<Part> Parts, DateTime At);

    private sealed record Renamed(Guid Id, int Count, string? Heading, IReadOnlyList<Part> Parts, DateTime At);

    private sealed record RenamedWithin(Guid Id, int Count, string? Title, IReadOnlyList<OtherPart> Parts, DateTime At);

    private sealed record Retyped(Guid Id, Guid Count, string? Title, IReadOnlyList<Part> Parts, DateTime At);

    private sealed record RetypedAlike(string Id, int Count, string? Title, IReadOnlyList<Part> Parts, DateTime At);

    private sealed record NoLongerOptional(Guid Id, int Count, string Title, IReadOnlyList<Part> Parts, DateTime At);

    private sealed record Grown(Guid Id, int Count, string? Title, IReadOnlyList<Part> Parts, DateTime At, string? Note, int Level = 1);

    private sealed record GrownByRequired(Guid Id, int Count, string? Title, IReadOnlyList<Part> Parts, DateTime At, string Reason);
}
