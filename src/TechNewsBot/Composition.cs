using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Register;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Health;
using TechNewsBot.MediaWiki;
using TechNewsBot.Options;
using TechNewsBot.Rounds;
using TechNewsBot.Storage;
using TechNewsBot.Storage.Health;
using TechNewsBot.Storage.Hints;
using TechNewsBot.Storage.Pages;
using TechNewsBot.Storage.Requests;
using TechNewsBot.Storage.Tasks;
using TechNewsBot.Storage.TechNews;
using TechNewsBot.Storage.Wikis;

namespace TechNewsBot;

/// <summary>What the bot is made of. Nothing is opened or contacted before it is used.</summary>
internal static class Composition
{
    /// <summary>Registers the whole bot for one configuration.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="source">The checked configuration.</param>
    /// <param name="isDryRun">Whether nothing may be saved on any wiki.</param>
    /// <param name="isByHand">Whether an operator's command asks, which tries wikis that are left alone until a person acts.</param>
    public static IServiceCollection AddBot(this IServiceCollection services, ConfigurationSource source, bool isDryRun = false, bool isByHand = false) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(source.Options)

        .AddSingleton(_ => ConfigFolder.OfProgram.Messages())
        .AddSingleton(_ => ConfigFolder.OfProgram.RequestWords())

        .AddSingleton(_ => source.Options.Storage.Open(source.Folder))
        .AddSingleton<IProfileStore, ProfileStore>()
        .AddSingleton<IPageMemory, PageMemory>()
        .AddSingleton<IRequestRegister, RequestRegister>()
        .AddSingleton<IEditJournal, EditJournal>()
        .AddSingleton<IWikiHolds, WikiHolds>()
        .AddSingleton<IHintIndex, HintIndex>()
        .AddSingleton<IHintMemory, HintMemory>()
        .AddSingleton<IssueStore>()
        .AddSingleton<IIssueStore>(bot => bot.GetRequiredService<IssueStore>())
        .AddSingleton<ITranslationMemory, UnitMemory>()
        .AddSingleton<IStubHistories, StubHistories>()
        .AddSingleton<IAidStore, AidStore>()
        .AddSingleton<INewsVersion>(bot => bot.GetRequiredService<IssueStore>())

        .AddSingleton(bot => new WikiConnections(
            Client(source.Options, isDryRun, isByHand) with { Templates = Templates(bot.GetRequiredService<RequestWords>(), source.Options) },
            [.. source.Options.Wikis.Select(wiki => Wiki(wiki.Key, wiki.Value, source.Options.Account))],
            bot.GetRequiredService<IProfileStore>(),
            bot.GetRequiredService<IWikiHolds>(),
            bot.GetRequiredService<IEditJournal>(),
            bot.GetRequiredService<TimeProvider>(),
            bot.GetRequiredService<ILoggerFactory>()))
        .AddSingleton<ITaskTracker>(bot => new Phabricator(
            new PhabricatorSettings(source.Options.Phabricator.Root) { Token = source.Options.Phabricator.Token },
            Client(source.Options, isDryRun, isByHand),
            bot.GetRequiredService<TimeProvider>()))
        .AddSingleton<ITaskStore, TaskStore>()
        .AddSingleton<TaskBook>()
        .AddSingleton<ITasks>(bot => bot.GetRequiredService<TaskBook>())
        .AddSingleton<ITaskVersions>(bot => bot.GetRequiredService<TaskBook>())
        .AddSingleton<IWikiWriter, WikiWriter>()
        .AddSingleton(bot => new CentralWiki(bot.GetRequiredService<WikiConnections>(), source.Options.Central))
        .AddSingleton<ICentralWiki>(bot => bot.GetRequiredService<CentralWiki>())
        .AddSingleton<ICentralUnits>(bot => new CentralUnitReading(bot.GetRequiredService<WikiConnections>(), source.Options.Central))
        .AddSingleton(new OfferConsent(source.Options.OfferToCentral))
        .AddSingleton<Offering>()
        .AddSingleton<ICentralPages>(bot => bot.GetRequiredService<CentralWiki>())
        .AddSingleton<ITranslationAids>(bot => bot.GetRequiredService<CentralWiki>())
        .AddSingleton<AidBook>()
        .AddSingleton(new CentralAddress(new Uri(source.Options.Wikis[source.Options.Central].Api)))

        .AddSingleton<HintFinder>()
        .AddSingleton<IPageJob, NewsletterJob>()
        .AddSingleton<IPageJob, TranslationJob>()
        .AddSingleton<IPageJob, RequestsJob>()
        .AddSingleton<PagePlanner>()
        .AddSingleton<Sweep>()

        .AddSingleton<TechNewsPull>()
        .AddSingleton<NewsSupply>()
        .AddSingleton<IWikis, ConnectedWikis>()
        .AddSingleton<WikiSweep>()
        .AddSingleton<Round>()
        .AddSingleton<RoundLog>()
        .AddSingleton<Housekeeping>()
        .AddSingleton<HeartbeatStore>()
        .AddSingleton<Heart>();

    private static ClientSettings Client(TechNewsBotOptions options, bool isDryRun, bool isByHand) => new(options.Operator, Version(), options.Template)
    {
        EditInterval = options.EditInterval,
        MostEditsPerHour = options.MostEditsPerHour,
        OffersTo = options.OfferToCentral ? options.Central : null,
        DryRun = isDryRun,
        IsByHand = isByHand,
    };

    private static KnownTemplates Templates(RequestWords words, TechNewsBotOptions options) => new(words.TemplatesOf, words.EnglishTemplates)
    {
        Wikibase = options.Wikibase.Length > 0 ? new Uri(options.Wikibase) : null,
    };

    private static string Version() => typeof(Composition).Assembly.GetName().Version!.ToString(fieldCount: 3);

    private static WikiSettings Wiki(string id, WikiOptions wiki, AccountOptions common)
    {
        var account = wiki.AccountOr(common);
        return new WikiSettings(id, new Uri(wiki.Api)) { User = account.User, Password = account.Password, OAuthToken = account.OAuthToken };
    }
}
