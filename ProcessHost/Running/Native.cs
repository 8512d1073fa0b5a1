using System.Runtime.InteropServices;

namespace HireFlux.ProcessHost.Running;

/// <summary>The few POSIX calls that .NET does not wrap.</summary>
internal static partial class Native
{
    internal const int SigHup = 1;
    internal const int SigInt = 2;
    internal const int SigKill = 9;
    internal const int SigTerm = 15;

    /// <summary>Sends a signal to a process, or to a whole group when <paramref name="pid"/> is negative.</summary>
    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    internal static partial int Kill(int pid, int signal);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    internal static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "chown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int ChangeOwner(string path, uint user, uint group);

    internal static bool IsRoot => EffectiveUser() == 0;
}
