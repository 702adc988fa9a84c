namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>The forms of a month's name, three for the language and for each of its variants: nominative, genitive, short.</summary>
internal static class MonthForms
{
    /// <summary>How many forms a language has.</summary>
    public const int Count = 3;

    /// <summary>The written-out form by itself.</summary>
    public const int Nominative = 0;

    /// <summary>The short form.</summary>
    public const int Abbreviated = 2;

    private const int Genitive = 1;

    /// <summary>The written-out form in the place of a short one: beside a day that is the genitive.</summary>
    public static int Long(int form) => form % Count == Abbreviated ? form - Abbreviated + Genitive : form;

    /// <summary>The short form in the place of a written-out one.</summary>
    public static int Short(int form) => form - (form % Count) + Abbreviated;
}
