namespace HireFlux.Profiles.Tests;

public sealed class OpenApiTests(ProfilesHost host)
{
    [Fact]
    public async Task The_document_says_what_texts_times_and_lists_are()
    {
        var document = await host.Anonymous().GetJsonAsync("/openapi/v1.json");
        var properties = document.GetProperty("components").GetProperty("schemas").GetProperty("ProfileResponse").GetProperty("properties");

        Assert.Equal(["null", "string"], properties.GetProperty("first_name").Texts("type").Order());
        Assert.Equal("string", properties.GetProperty("skills").GetProperty("items").Text("type"));
        Assert.Equal("string", properties.GetProperty("created_at").Text("type"));
        Assert.Equal("date-time", properties.GetProperty("created_at").Text("format"));
        Assert.Equal(["null", "string"], properties.GetProperty("onboarding_completed_at").Texts("type").Order());
    }

    [Fact]
    public async Task A_patch_is_documented_with_the_members_it_may_have()
    {
        var document = await host.Anonymous().GetJsonAsync("/openapi/v1.json");
        var content = document.GetProperty("paths").GetProperty("/v1/profile").GetProperty("patch").GetProperty("requestBody").GetProperty("content");

        Assert.Equal("#/components/schemas/ProfileDetails", content.GetProperty("application/merge-patch+json").GetProperty("schema").Text("$ref"));
    }
}
