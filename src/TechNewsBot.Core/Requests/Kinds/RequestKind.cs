namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>What a request is about.</summary>
public enum RequestKind
{
    /// <summary>Nothing tells what it is about.</summary>
    Other,

    /// <summary>A template, its parameters or its documentation.</summary>
    Template,

    /// <summary>A Lua module.</summary>
    Lua,

    /// <summary>A gadget or a user's script.</summary>
    GadgetScript,

    /// <summary>Style sheets and skins.</summary>
    CssSkin,

    /// <summary>Work for a bot.</summary>
    Bot,

    /// <summary>An edit filter.</summary>
    AbuseFilter,

    /// <summary>Wikidata, and what is shown from it.</summary>
    Wikidata,

    /// <summary>The API, or a tool outside the wiki.</summary>
    ApiTool,

    /// <summary>Files, images and graphics.</summary>
    FilesGraphics,

    /// <summary>Translation of pages and interface, languages and scripts.</summary>
    TranslationLanguage,

    /// <summary>Accounts, logins and rights.</summary>
    AccountPermissions,

    /// <summary>MediaWiki or an extension misbehaves.</summary>
    SoftwareBug,

    /// <summary>Search, database queries, categories and special pages' lists.</summary>
    SearchDatabaseCategory,

    /// <summary>Editors, buttons, preferences and messages of the interface.</summary>
    EditingInterface,
}
