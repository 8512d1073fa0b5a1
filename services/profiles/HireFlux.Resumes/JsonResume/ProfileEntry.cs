using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>basics.profiles[]: network, url. One that has only a user name is no link; it is kept in the document.</summary>
internal sealed class ProfileEntry : IEntryShape<ResumeLink>
{
    public static ResumeLink? Read(JsonNode? entry) =>
        entry is JsonObject profile && JsonAddresses.Read(profile.Text("url")) is { } url ? new ResumeLink(url, profile.Text("network")) : null;

    public static void Write(JsonObject entry, ResumeLink item)
    {
        entry.SetText(item.Label, "network");
        entry.SetText(item.Url, "url");
    }

    public static int Likeness(ResumeLink before, ResumeLink after) =>
        (before.Url == after.Url ? 2 : 0) + (before.Label is not null && before.Label == after.Label ? 1 : 0);
}
