using HireFlux.Applications.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HireFlux.Applications.Persistence;

/// <summary>Keeps enums as the design's words.</summary>
internal sealed class WordConverter<TEnum>() : ValueConverter<TEnum, string>(value => value.Word(), word => Words.Parse<TEnum>(word))
    where TEnum : struct, Enum;
