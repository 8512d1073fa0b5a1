using HireFlux.Jobs.Connectors.Pages;

namespace HireFlux.Jobs.Tests;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/jobs/1", true)]
    [InlineData("User-agent: *\nDisallow: /", "/jobs/1", false)]
    [InlineData("User-agent: *\nDisallow:", "/jobs/1", true)]
    [InlineData("User-agent: *\nDisallow: /jobs", "/jobs/1?x=2", false)]
    [InlineData("User-agent: *\nDisallow: /jobs", "/careers", true)]
    [InlineData("User-agent: *\nDisallow: /jobs\nAllow: /jobs/open", "/jobs/open/1", true)]
    [InlineData("User-agent: *\nAllow: /jobs\nDisallow: /jobs", "/jobs/1", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/files/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/files/a.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbyyc/z", false)]
    [InlineData("User-agent: *\nDisallow: /jobs$", "/jobs", false)]
    [InlineData("User-agent: *\nDisallow: /jobs$", "/jobs/1", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: HireFlux\nDisallow: /admin", "/jobs/1", true)]
    [InlineData("User-agent: hireflux\nUser-agent: other\nDisallow: /jobs # not these", "/jobs/1", false)]
    [InlineData("User-agent: other\nDisallow: /\nUser-agent: *\nAllow: /", "/jobs/1", true)]
    [InlineData("Disallow: /", "/jobs/1", true)]
    [InlineData("<html>no such page: none</html>", "/jobs/1", true)]
    public void The_longest_rule_for_us_or_for_everyone_decides(string robots, string path, bool allowed) => Assert.Equal(allowed, RobotsRules.Parse(robots).Allows(path));
}
