namespace TechNewsBot.Wikitext.Profiles;

/// <summary>Splits titles into namespace, name and fragment.</summary>
internal static class TitleReader
{
    public static WikiTitle Read(string text, NamespaceNames namespaces, string language)
    {
        var title = TitleText.Decoded(text);
        var hash = title.IndexOf('#');
        var fragment = hash < 0 ? "" : TitleText.Spaced(title.AsSpan(hash + 1));
        var name = TitleText.Spaced(hash < 0 ? title : title.AsSpan(0, hash));
        // A leading colon means that the link shows, and that there is no namespace to add.
        if (name.StartsWith(':'))
            name = name[1..].TrimStart();
        var id = 0;
        var colon = name.IndexOf(':');
        if (colon > 0 && namespaces.TryGetId(name.AsSpan(0, colon), out id))
            name = name[(colon + 1)..].TrimStart();
        if (!namespaces.IsCaseSensitive(id))
            name = TitleText.Capitalized(name, language);
        return new WikiTitle(id, namespaces.Name(id) ?? "", name, fragment);
    }
}
