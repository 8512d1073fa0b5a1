using HireFlux.Jobs.Domain.Understanding;

namespace HireFlux.Jobs.Tests.Understanding;

public sealed class SalaryReaderTests
{
    [Theory]
    [InlineData("The salary range is $120,000 - $150,000 per year.", null, 120000, 150000, "USD", "year")]
    [InlineData("Annual Salary: $300,000—$405,000 USD", null, 300000, 405000, "USD", "year")]
    [InlineData("The salary range for this position is $135,000 - $145,000.", "US", 135000, 145000, "USD", "year")]
    [InlineData("Salary: $100-120k", null, 100000, 120000, "USD", "year")]
    [InlineData("Pay: £45k–£55k per annum", "GB", 45000, 55000, "GBP", "year")]
    [InlineData("Gehalt: 60.000 - 75.000 EUR", "DE", 60000, 75000, "EUR", "year")]
    [InlineData("Compensation: €3,500 to €4,200 per month", null, 3500, 4200, "EUR", "month")]
    [InlineData("The pay is $22.50 - $28 per hour.", null, 23, 28, "USD", "hour")]
    [InlineData("Base pay: USD 90,000 to USD 110,000 annually", null, 90000, 110000, "USD", "year")]
    [InlineData("Salary up to £60,000 a year", null, null, 60000, "GBP", "year")]
    [InlineData("Salary from £30,000 a year", null, 30000, null, "GBP", "year")]
    [InlineData("Salary: CA$80,000 - CA$95,000 per year", null, 80000, 95000, "CAD", "year")]
    [InlineData("Day rate €380 to €450, four or five days a week, from January.", null, 380, 450, "EUR", "day")]
    [InlineData("Salary: £52,000–£60,000, remote in the UK, a day a month in London.", "GB", 52000, 60000, "GBP", "year")]
    [InlineData("The hourly pay is $20 - $25.", "US", 20, 25, "USD", "hour")]
    [InlineData("Salary: $80,000 - $95,000 per year", "AU", 80000, 95000, "AUD", "year")]
    public void A_salary_is_read_with_currency_and_period(string text, string? country, int? min, int? max, string currency, string period)
    {
        var salary = SalaryReader.Read(text, country);

        Assert.Equal((min, max, currency, period), (salary?.Min, salary?.Max, salary?.Currency, salary?.Period));
    }

    [Theory]
    [InlineData("401(k) with a match, great pay")]
    [InlineData("We raised $5 million in funding and pay well.")]
    [InlineData("Companies of $2 to 5 million in funding.")]
    [InlineData("$2 to 5 million in revenue per year")]
    [InlineData("You will manage a budget of $500,000 per year.")]
    [InlineData("A wellness stipend of $100 per month, paid.")]
    [InlineData("A sign-on bonus of $10,000 is paid.")]
    [InlineData("Call us: (415) 555-2671 about pay")]
    [InlineData("We pay well.")]
    [InlineData("Salary: 100,000 - 120,000")]
    [InlineData("You pay $5 - $6 for lunch.")]
    [InlineData("Salary: $150,000 - $120,000 per year")]
    [InlineData("Pay days are the 1st - 15th of each month.")]
    [InlineData("Salary: $80,000 - $95,000 per year")]
    public void Other_money_is_none(string text) => Assert.Null(SalaryReader.Read(text, "CL"));

    [Fact]
    public void A_period_that_follows_from_the_amount_says_so()
    {
        Assert.True(SalaryReader.Read("Salary: $100,000 - $120,000", "US")!.IsPeriodInferred);
        Assert.False(SalaryReader.Read("Salary: $100,000 - $120,000 a year", "US")!.IsPeriodInferred);
    }
}
