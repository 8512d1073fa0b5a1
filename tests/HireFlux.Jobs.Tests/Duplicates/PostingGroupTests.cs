using HireFlux.Jobs.Domain;
using HireFlux.Jobs.Domain.Duplicates;

namespace HireFlux.Jobs.Tests.Duplicates;

public sealed class PostingGroupTests
{
    private static readonly Guid s_board = Guid.CreateVersion7();

    [Theory]
    [InlineData("Engineer, C#", "Engineer, C++", false)]
    [InlineData("Engineer, C", "Engineer, C#", false)]
    [InlineData("NET developer", ".NET developer", false)]
    [InlineData("Engineer II", "Engineer III", false)]
    [InlineData("Engineer - Berlin", "Engineer (Paris)", true)]
    [InlineData("Senior engineer", "Senior Engineer", true)]
    public void Without_a_requisition_titles_tell(string one, string other, bool same) => Assert.Equal(
        same,
        PostingGroup.Of(Posting(one, "Berlin, Germany")) == PostingGroup.Of(Posting(other, "Paris, France")));

    [Fact]
    public void Without_a_requisition_texts_tell_but_for_places_and_figures()
    {
        var one = Posting("Engineer", "Berlin", text: "You work in Berlin. We pay 50,000.");

        Assert.Equal(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Paris", text: "You work in Paris. We pay 48,000.")));
        Assert.NotEqual(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin", text: "You travel from Berlin. We pay 50,000.")));
        Assert.NotEqual(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin", text: one.Description, company: "Other")));
        Assert.Equal(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin", text: one.Description, company: "ACME, Inc.")));
    }

    [Fact]
    public void A_requisition_decides_whatever_titles_and_texts_say_and_on_whatever_board()
    {
        var one = Posting("Engineer", "Berlin", requisition: "R-1");

        Assert.NotEqual(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin", requisition: "R-2")));
        Assert.NotEqual(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin")));
        Assert.NotEqual(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin", requisition: "R-1", company: "Other")));
        Assert.Equal(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer (EMEA)", "Paris", requisition: "r-1", board: Guid.CreateVersion7())));
        Assert.Equal(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin", requisition: "R-1", internalId: "7")));
    }

    [Fact]
    public void An_internal_id_counts_on_its_own_board_only_and_a_word_is_no_requisition()
    {
        var one = Posting("Engineer", "Berlin", requisition: "TBD", internalId: "1");

        Assert.NotEqual(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin", requisition: "TBD", internalId: "2")));
        Assert.NotEqual(PostingGroup.Of(one), PostingGroup.Of(Posting("Engineer", "Berlin", internalId: "1", board: Guid.CreateVersion7())));
        Assert.Equal(PostingGroup.Of(one), PostingGroup.Of(Posting("Another title", "Paris", internalId: "1")));
    }

    private static Job Posting(
        string title,
        string location,
        string text = "You build things.",
        string company = "Acme",
        string? requisition = null,
        string? internalId = null,
        Guid? board = null) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            SourceId = board ?? s_board,
            ExternalId = "1",
            Title = title,
            Company = company,
            Location = location,
            Description = text,
            Metadata = new JobMetadata { Locations = [location], RequisitionId = requisition, InternalJobId = internalId },
            CreatedAt = DateTime.UnixEpoch,
        };
}
