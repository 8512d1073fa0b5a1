using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace HireFlux.Resumes.Tests.JsonResume;

/// <summary>JSON Resume documents as the world has them: parts missing, texts empty, old names, members nobody knows, values of the wrong kind.</summary>
internal static class Documents
{
    private static readonly Gen<string> s_text = Gen.Elements(
        "", " ", "Acme", "Zażółć Sp. z o.o.", "日本電気", "O'Neill & Sons <b>", "line\nbreak", "Go, R, C#", "\ud83d\ude00", "a \"quote\"", "Present");

    private static readonly Gen<string> s_date = Gen.Elements("2013", "2013-12", "2013-12-01", "", "2013-1", "2014/06", "Jan 2013", "2014-06-31", "2013-01-01T00:00:00Z", "Present");

    private static readonly Gen<string> s_url = Gen.Elements("https://example.org/a?b=c", "johndoe.com", "", "javascript:alert(1)", "not an address");

    public static Gen<JsonObject> Any { get; } =
        from basics in Object(("name", Scalar(s_text)), ("label", Scalar(s_text)), ("email", Scalar(s_text)), ("phone", Scalar(s_text)), ("image", Scalar(s_text)),
            ("url", Scalar(s_url)), ("website", Scalar(s_url)), ("summary", Scalar(s_text)), ("location", Gen.OneOf(Node(Object(("city", Scalar(s_text)), ("region", Scalar(s_text)),
                ("countryCode", Scalar(s_text)), ("address", Scalar(s_text)))), Scalar(s_text))),
            ("profiles", List(Object(("network", Scalar(s_text)), ("username", Scalar(s_text)), ("url", Scalar(s_url))))))
        from rest in Object(
            ("work", List(Object(("name", Scalar(s_text)), ("company", Scalar(s_text)), ("position", Scalar(s_text)), ("startDate", Scalar(s_date)), ("endDate", Scalar(s_date)),
                ("summary", Scalar(s_text)), ("highlights", Texts), ("description", Scalar(s_text)), ("url", Scalar(s_url))))),
            ("education", List(Object(("institution", Scalar(s_text)), ("area", Scalar(s_text)), ("studyType", Scalar(s_text)), ("endDate", Scalar(s_date)), ("gpa", Scalar(s_text)),
                ("score", Scalar(s_text)), ("courses", Texts)))),
            ("skills", List(Gen.OneOf(Object(("name", Scalar(s_text)), ("level", Scalar(s_text)), ("keywords", Texts))))),
            ("languages", List(Object(("language", Scalar(s_text)), ("fluency", Scalar(s_text))))),
            ("projects", List(Object(("name", Scalar(s_text)), ("url", Scalar(s_url)), ("startDate", Scalar(s_date)), ("keywords", Texts), ("entity", Scalar(s_text))))),
            ("certificates", List(Object(("name", Scalar(s_text)), ("issuer", Scalar(s_text)), ("date", Scalar(s_date))))),
            ("volunteer", List(Object(("organization", Scalar(s_text)), ("position", Scalar(s_text)), ("startDate", Scalar(s_date)), ("highlights", Texts)))),
            ("awards", List(Object(("title", Scalar(s_text)), ("awarder", Scalar(s_text)), ("date", Scalar(s_date))))),
            ("references", List(Object(("name", Scalar(s_text)), ("reference", Scalar(s_text))))),
            ("interests", Gen.OneOf(Texts, Scalar(s_text))),
            ("meta", Node(Object(("version", Scalar(s_text)), ("theme", Scalar(s_text))))))
        select With(rest, basics);

    private static Gen<JsonNode?> Texts => Scalar(s_text).ListOf(3).Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]));

    private static JsonObject With(JsonObject rest, JsonObject basics)
    {
        var document = (JsonObject)rest.DeepClone();
        document["basics"] = basics.DeepClone();
        return document;
    }

    // Now and then something else than the schema asks for.
    private static Gen<JsonNode?> Scalar(Gen<string> text) => Gen.Frequency(
        (12, text.Select(value => (JsonNode?)JsonValue.Create(value))),
        (1, Gen.Constant((JsonNode?)null)),
        (1, Gen.Choose(-5, 5).Select(value => (JsonNode?)JsonNode.Parse($"{value}.50"))),
        (1, Gen.Elements(true, false).Select(value => (JsonNode?)JsonValue.Create(value))),
        (1, Gen.Constant((JsonNode?)new JsonObject { ["nested"] = new JsonArray(1, "x") })));

    private static Gen<JsonNode?> List(Gen<JsonObject> entry) =>
        from count in Gen.Choose(0, 3)
        from entries in Gen.OneOf(Node(entry), Node(entry), Node(entry), Scalar(s_text)).ListOf(count)
        select (JsonNode?)new JsonArray([.. entries.Select(item => item?.DeepClone())]);

    private static Gen<JsonNode?> Node(Gen<JsonObject> entry) => entry.Select(value => (JsonNode?)value);

    private static Gen<JsonObject> Object(params (string Name, Gen<JsonNode?> Value)[] members) => members
        .Append((Name: "x-unknown", Value: Scalar(s_text)))
        .Aggregate(Gen.Constant(new JsonObject()), (all, member) =>
            from entry in all
            from isThere in Gen.Choose(0, 3)
            from value in member.Value
            select isThere == 0 ? entry : Plus(entry, member.Name, value));

    private static JsonObject Plus(JsonObject entry, string name, JsonNode? value)
    {
        var copy = (JsonObject)entry.DeepClone();
        copy[name] = value?.DeepClone();
        return copy;
    }
}
