using System.Text.Json;
using HireFlux.FitIndex;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HireFlux.Matching.Persistence.Configurations;

/// <summary>Bands as words: excellent, strong, fair, weak, poor, blocked.</summary>
internal sealed class FitBandConverter() : ValueConverter<FitBand, string>(
    band => JsonNamingPolicy.SnakeCaseLower.ConvertName(band.ToString()),
    word => Enum.Parse<FitBand>(word, ignoreCase: true));
