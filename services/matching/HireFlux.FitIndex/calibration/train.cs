#!/usr/bin/env dotnet
#:project ../HireFlux.FitIndex.csproj
#:include training/*.cs
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Trains the default encoder's vectors on ESCO and O*NET. See README.md in this folder.
using System.Globalization;
using System.Security.Cryptography;
using HireFlux.FitIndex;

if (args is not [var taxonomy, var output, .. var rest] || rest is not ([] or ["held-out"]))
{
    Console.Error.WriteLine("train TAXONOMY WEIGHTS [held-out]");
    return 2;
}

List<Context> contexts = [.. EscoContexts.Read(taxonomy, rest.Length > 0 ? HeldOut.Contains : _ => false), .. OnetContexts.Read(taxonomy)];
var terms = Counts.Terms(contexts);
var vectors = Decomposition.RightVectors(Counts.PositivePmi(contexts, terms), TermVectors.Dimensions, seed: 20261122);
Weights.Write(output, terms, vectors);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{contexts.Count} contexts, {terms.Length} terms, {new FileInfo(output).Length} bytes, {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(output)))[..16]}"));
return 0;
