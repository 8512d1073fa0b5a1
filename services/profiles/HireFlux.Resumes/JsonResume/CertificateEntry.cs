using System.Text.Json.Nodes;

namespace HireFlux.Resumes.JsonResume;

/// <summary>certificates[]: name, issuer, date.</summary>
internal sealed class CertificateEntry : IEntryShape<CertificateItem>
{
    public static CertificateItem? Read(JsonNode? entry) => entry is JsonObject certificate
        ? certificate.Text("name") is { } name ? new CertificateItem(name, certificate.Text("issuer"), certificate.Date("date")) : null
        : entry.Text() is { } text ? new CertificateItem(text) : null;

    public static void Write(JsonObject entry, CertificateItem item)
    {
        entry.SetText(item.Name, "name");
        entry.SetText(item.Issuer, "issuer");
        entry.SetDate(item.Date, "date");
    }

    public static int Likeness(CertificateItem before, CertificateItem after) => before.Name == after.Name ? 1 : 0;
}
