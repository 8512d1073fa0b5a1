using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Resumes.Writing.Tests;

/// <summary>Numbers that a fact states, each of the other things it states: what is exchanged is no longer what it says.</summary>
public sealed class NumberTests
{
    private static readonly TruthBasis Basis = TruthBasis.Of(new ResumeData
    {
        Name = "Ada Okafor",
        Experience =
        [
            new ExperienceItem
            {
                Company = "Northwind Events",
                Title = "Event Planner",
                Achievements =
                [
                    "Deliver 25 to 30 corporate events a year, from breakfasts for 40 to a gala dinner for 900",
                    "Reduced losses from 3,1 % to 1,4 %",
                    "Drivers work a shift pattern of 3/1 or 2/2",
                    "Full responsibility for two towers (2B+G+38), AED 640 million",
                    "A crew of sixty over eleven states",
                    "Handled 12,500 bookings and a budget of 1.250 EUR a day",
                ],
            },
        ],
    });

    [Theory]
    [InlineData("Deliver 25 to 30 corporate events a year, from breakfasts for 40 to a gala dinner for 900.")]
    [InlineData("Delivered 25-30 corporate events a year.")]
    [InlineData("Breakfasts for 40, a gala dinner for 900.")]
    [InlineData("Reduced losses from 3.1% to 1.4%.")]
    [InlineData("A shift pattern of 3/1 or 2/2.")]
    [InlineData("Full responsibility for two towers, AED 640 million.")]
    [InlineData("Handled 12 500 bookings.")]
    [InlineData("Handled 12'500 bookings.")]
    public void What_is_said_of_the_same_is_true(string text) => Assert.Empty(TruthCheck.Check(text, Basis));

    [Theory]
    [InlineData("Deliver 25 to 40 corporate events a year.")]
    [InlineData("Deliver 30 to 40 corporate events a year.")]
    [InlineData("Deliver 900 corporate events a year.")]
    [InlineData("Breakfasts for 900.")]
    [InlineData("Reduced losses to 14 %.")]
    [InlineData("Reduced losses to １４%.")]
    [InlineData("Reduced losses to ١٤٪.")]
    [InlineData("Reduced losses from 1,4 % to 3,1 %.")]
    [InlineData("A shift pattern of 3/1 or 3/2.")]
    [InlineData("A shift pattern of 2/1.")]
    [InlineData("Full responsibility for two towers, AED 740 million.")]
    [InlineData("A crew of sixty-one.")]
    [InlineData("A crew of sixty-one over eleven states.")]
    [InlineData("Handled 125 bookings.")]
    public void What_is_said_of_something_else_is_not(string text) => Assert.NotEmpty(TruthCheck.Check(text, Basis));
}
