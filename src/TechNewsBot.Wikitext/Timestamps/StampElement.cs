using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>One element of a timestamp's format.</summary>
/// <param name="Field">What it stands for.</param>
/// <param name="Text">The literal's text; as it stood in the sample for any other field.</param>
/// <param name="Detail">Numbers: how many digits at least. Names: which of the forms. Years: how far the wiki's calendar is ahead.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StampElement(StampField Field, string Text, int Detail = 0)
{
    /// <summary>Whether the element belongs to the date, not to the time of the day.</summary>
    public bool IsDate => Field is StampField.Year or StampField.Month or StampField.MonthName or StampField.Day or StampField.Weekday;

    /// <summary>Whether the element belongs to the time of the day.</summary>
    public bool IsTime => Field is StampField.Hour or StampField.Minute;
}
