using System.Runtime.InteropServices;

namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>Something in a page that points to a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Weight">How strongly: 1 is a hint, 4 all but decides.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Reason">How to tell it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KindSign(RequestKind Kind, double Weight, int At, KindReason Reason);
