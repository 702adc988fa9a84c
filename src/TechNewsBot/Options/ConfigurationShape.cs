using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace TechNewsBot.Options;

/// <summary>Compares the keys that were written with those that exist, so that a misspelt key is a mistake and not a silent default.</summary>
internal sealed class ConfigurationShape
{
    private readonly List<ConfigurationMistake> mistakes = [];
    private readonly Dictionary<string, string?> readable = new(StringComparer.OrdinalIgnoreCase);

    private ConfigurationShape()
    {
    }

    /// <summary>Unknown keys, groups where a value belongs and the reverse, values of the wrong type.</summary>
    public IReadOnlyList<ConfigurationMistake> Mistakes => mistakes;

    /// <summary>What is left to bind: every value with a known key and the right type.</summary>
    public IReadOnlyDictionary<string, string?> Readable => readable;

    /// <summary>Looks at a section that is to be bound to a type.</summary>
    public static ConfigurationShape Of(IConfigurationSection section, Type type)
    {
        var shape = new ConfigurationShape();
        shape.Walk(section, type);
        return shape;
    }

    private void Walk(IConfigurationSection section, Type type)
    {
        if (IsValue(type))
            AddValue(section, type);
        else if (!string.IsNullOrEmpty(section.Value))
            AddNoGroup(section, type);
        else if (EntryType(type) is { } entry)
            WalkEntries(section, entry);
        else
            WalkProperties(section, type);
    }

    private void WalkEntries(IConfigurationSection section, Type entry)
    {
        foreach (var child in section.GetChildren())
        {
            // An empty entry would vanish when it is bound.
            if (child.GetChildren().Any())
                Walk(child, entry);
            else
                AddNoGroup(child, entry);
        }
    }

    private void WalkProperties(IConfigurationSection section, Type type)
    {
        foreach (var child in section.GetChildren())
        {
            var property = type.GetProperty(child.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            if (property is not null)
                Walk(child, property.PropertyType);
            else
                // The value is not shown: a misspelt "Pasword" holds a secret.
                mistakes.Add(new(child.Path, $"is not a setting; here are allowed: {string.Join(", ", Names(type))}"));
        }
    }

    private void AddNoGroup(IConfigurationSection section, Type type) =>
        mistakes.Add(new(section.Path, $"must be a group of settings: {string.Join(", ", Names(type))}"));

    private void AddValue(IConfigurationSection section, Type type)
    {
        if (section.GetChildren().Any())
            mistakes.Add(new(section.Path, "must be a single value, not a group"));
        else if (type == typeof(TimeSpan) && !TimeSpan.TryParse(section.Value, out _))
            mistakes.Add(new(section.Path, "must be a time as hours:minutes:seconds, such as 00:00:10") { Value = section.Value });
        else if (type == typeof(bool) && !bool.TryParse(section.Value, out _))
            mistakes.Add(new(section.Path, "must be true or false") { Value = section.Value });
        else
            readable[section.Path] = section.Value;
    }

    private static bool IsValue(Type type) => TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string));

    private static Type? EntryType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>) ? type.GetGenericArguments()[1] : null;

    private static IEnumerable<string> Names(Type type) =>
        EntryType(type) is null
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name)
            : ["one for each wiki, by its name"];
}
