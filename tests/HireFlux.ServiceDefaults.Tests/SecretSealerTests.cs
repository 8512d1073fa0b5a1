using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using HireFlux.ServiceDefaults.Security;

namespace HireFlux.ServiceDefaults.Tests;

public sealed class SecretSealerTests
{
    private const string Secret = "a secret of enough length";

    [Fact]
    public void What_is_sealed_opens_for_its_row_only() =>
        Prop.ForAll<NonNull<string>, Guid, Guid>((text, row, other) =>
        {
            var plain = text.Get.Replace("\ud800", string.Empty, StringComparison.Ordinal);
            if (plain.Any(char.IsSurrogate))
            {
                return true;
            }

            var sealer = new SecretSealer("k1", new Dictionary<string, string> { ["k1"] = Secret });
            var sealedText = sealer.Seal(plain, row);
            Assert.Equal(plain, sealer.Open(sealedText, row));
            Assert.NotEqual(sealedText, sealer.Seal(plain, row));
            if (row != other)
            {
                Assert.ThrowsAny<CryptographicException>(() => sealer.Open(sealedText, other));
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_retired_key_still_opens_and_asks_to_be_replaced()
    {
        var row = Guid.CreateVersion7();
        var before = new SecretSealer("k1", new Dictionary<string, string> { ["k1"] = Secret });
        var after = new SecretSealer("k2", new Dictionary<string, string> { ["k1"] = Secret, ["k2"] = "another secret of enough length" });
        var sealedText = before.Seal("api-key", row);

        Assert.Equal("api-key", after.Open(sealedText, row));
        Assert.True(after.NeedsResealing(sealedText));
        Assert.False(after.NeedsResealing(after.Seal("api-key", row)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("k1")]
    [InlineData("k1.")]
    [InlineData("k1.not base64")]
    [InlineData("k9.AAAA")]
    public void Garbage_is_refused(string sealedText)
    {
        var sealer = new SecretSealer("k1", new Dictionary<string, string> { ["k1"] = Secret });
        Assert.ThrowsAny<CryptographicException>(() => sealer.Open(sealedText, Guid.Empty));
    }
}
