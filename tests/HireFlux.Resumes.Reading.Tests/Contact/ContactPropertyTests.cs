using HireFlux.Benchmarks.Resumes.Scoring;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Reading.Extraction;

namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>Contact data of people, layouts and wordings put together at random: no sample that reading could have been tuned to.</summary>
public sealed class ContactPropertyTests(ITestOutputHelper output)
{
    private const int FewestCases = 25;

    private static readonly (ResumeField Field, double Floor, double StyleFloor)[] Floors =
        [(ResumeField.Name, 0.97, 0.85), (ResumeField.Email, 0.98, 0.9), (ResumeField.Phone, 0.97, 0.88), (ResumeField.Location, 0.92, 0.7)];

    private static readonly bool IsSoak = Environment.GetEnvironmentVariable("HIREFLUX_SOAK") == "1";

    [Fact]
    public void Contact_data_of_anybody_in_any_layout()
    {
        var from = IsSoak ? Random.Shared.Next(int.MaxValue / 2) : 20261123;
        var counts = new ContactCounts();
        for (var seed = from; seed < from + (IsSoak ? 10_000 : 350); seed++)
        {
            var made = ContactGenerator.Make(seed);
            counts.Add(seed, made, ResumeExtractor.Extract(made.Text, new PartialDate(2026, 11)));
        }

        foreach (var line in counts.Table().Concat(counts.Misses))
        {
            output.WriteLine(line);
        }

        Assert.Empty(Floors.SelectMany(floor => counts.Below(floor.Field, floor.Floor, floor.StyleFloor, FewestCases)));
    }

    [Fact]
    public void Who_has_no_number_is_given_none() =>
        Assert.Empty(Enumerable.Range(1, 1_000).Select(ContactGenerator.Make).Where(made => made.Phone is null).Take(60)
            .Select(made => ResumeExtractor.Extract(made.Text, new PartialDate(2026, 11)).Phone).OfType<string>());
}
