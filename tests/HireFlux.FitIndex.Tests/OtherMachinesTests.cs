using System.Security.Cryptography;
using System.Text.Json;

namespace HireFlux.FitIndex.Tests;

public sealed class OtherMachinesTests
{
    /// <summary>
    /// Taken once, on x64 with AVX2: any machine that runs this compares itself with that one. The same comes out with <c>DOTNET_EnableAVX2=0</c>,
    /// <c>DOTNET_EnableAVX=0</c> and <c>DOTNET_EnableHWIntrinsic=0</c>. Another algorithm, idf or encoder is another number.
    /// </summary>
    private const string Taken = "66666beb1fb74248";

    [Fact]
    public void Scores_and_their_reasons_are_the_same_bytes_on_every_machine()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var seed = 0; seed < 5_000; seed++)
        {
            var world = new World(seed);
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(world.Score()));
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(world.Counterfactuals()));
        }

        Assert.Equal(Taken, Convert.ToHexStringLower(hash.GetHashAndReset())[..Taken.Length]);
    }
}
