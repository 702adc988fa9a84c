using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace TechNewsBot.EndToEnd;

/// <summary>A person at a real browser: Debian's Chromium without a window, driven by its ChromeDriver. It reaches this machine and nothing else.</summary>
internal sealed class Browser : IDisposable
{
    private const string Program = "/usr/bin/chromium";
    private const string DriverFolder = "/usr/bin";
    private const string PicturesVariable = "TECHNEWSBOT_PICTURES";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Quiet =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--window-size=1240,1000", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly ChromeDriver driver;
    private Uri? wiki;

    private Browser(ChromeDriver driver) => this.driver = driver;

    /// <summary>Whether there is a browser to drive.</summary>
    public static bool IsInstalled => File.Exists(Program) && File.Exists(Path.Combine(DriverFolder, "chromedriver"));

    /// <summary>Opens a browser for somebody who only reads.</summary>
    public static Browser Start()
    {
        var options = new ChromeOptions { BinaryLocation = Program };
        options.AddArguments(Quiet);
        return new Browser(new ChromeDriver(ChromeDriverService.CreateDefaultService(DriverFolder), options));
    }

    /// <summary>Opens a browser and logs a person in, by the form that everybody gets.</summary>
    public static Browser LogIn(Person person)
    {
        var browser = Start();
        browser.Open(person.Api, "Special:UserLogin");
        browser.Find("#wpName1").SendKeys(person.Name);
        browser.Find("#wpPassword1").SendKeys(person.Password);
        browser.Follow("#wpLoginAttempt");
        Assert.That(browser.Run<string>("return mw.config.get('wgUserName')"), Is.EqualTo(person.Name));
        return browser;
    }

    /// <summary>Opens a page of a wiki.</summary>
    public void Open(Uri api, string title)
    {
        wiki = api;
        Open(title);
    }

    /// <summary>Opens a page of the same wiki.</summary>
    public void Open(string title) => driver.Navigate().GoToUrl(new Uri(wiki!, "/wiki/" + Uri.EscapeDataString(title.Replace(' ', '_')).Replace("%2F", "/", StringComparison.Ordinal)));

    /// <summary>What a reader sees of the first element that a CSS selector finds.</summary>
    public string Read(string selector) => Find(selector).Text;

    /// <summary>What the rows of the first such table are sorted by in a column, from top to bottom.</summary>
    public IReadOnlyList<string> Column(string table, int column) =>
        [.. Run<IEnumerable<object>>("return [...arguments[0].tBodies[0].rows].map(row => row.cells[arguments[1]].dataset.sortValue);", Find(table), column - 1).Cast<string>()];

    /// <summary>Clicks on something that changes the page.</summary>
    public void Click(string selector) => On(selector, element => element.Click());

    /// <summary>Clicks on a button that ends a dialog, and waits until it is gone.</summary>
    public void Dismiss(string button)
    {
        Click(button);
        Until(() => driver.FindElements(By.CssSelector(button)).All(element => !IsShown(element)), $"{button} does not go");
    }

    /// <summary>Clicks on a link or button, and waits until the browser shows another page.</summary>
    public void Follow(string selector)
    {
        var before = driver.FindElement(By.TagName("html"));
        Click(selector);
        Until(() => IsGone(before), $"nothing came after a click on {selector}");
    }

    /// <summary>Puts the cursor behind a piece of the text in the editor, and types there.</summary>
    /// <param name="at">JavaScript that finds the place in the text <c>text</c>: <c>text.indexOf('x')</c>.</param>
    /// <param name="words">What is typed.</param>
    public void Type(string at, string words)
    {
        On("#wpTextbox1", editor =>
        {
            Run<object>($"const box = arguments[0], text = box.value, at = {at}; box.focus(); box.setSelectionRange(at, at);", editor);
            editor.SendKeys(words);
            // With the lines above it, which say what is translated.
            Run<object>("arguments[0].scrollTop -= 200;", editor);
        });
        Assert.That(Find("#wpTextbox1").GetDomProperty("value"), Does.Contain(words));
    }

    /// <summary>Changes the text in the editor as somebody does who works on it elsewhere and pastes it back.</summary>
    public void Paste(Func<string, string> change)
    {
        var editor = Find("#wpTextbox1");
        Run<object>("arguments[0].value = arguments[1];", editor, change(editor.GetDomProperty("value")!));
    }

    /// <summary>Takes a picture of what the person sees, when <c>TECHNEWSBOT_PICTURES</c> names a folder for it.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="height">How much of the page, in pixels.</param>
    public void Show(string name, int height)
    {
        if (Environment.GetEnvironmentVariable(PicturesVariable) is not { Length: > 0 } folder)
            return;
        driver.Manage().Window.Size = driver.Manage().Window.Size with { Height = height };
        driver.GetScreenshot().SaveAsFile(Path.Combine(folder, name + ".png"));
    }

    public void Dispose() => driver.Dispose();

    // Scripts of the page put buttons and the editor's toolbar in place after they can be seen.
    private void On(string selector, Action<IWebElement> act) => Until(
        () =>
        {
            try
            {
                act(Find(selector));
                return true;
            }
            catch (Exception exception) when (exception is InvalidElementStateException or StaleElementReferenceException)
            {
                return false;
            }
        },
        $"nobody can use {selector} on {driver.Url}");

    private IWebElement Find(string selector)
    {
        var found = new List<IWebElement>();
        Until(
            () =>
            {
                found = [.. driver.FindElements(By.CssSelector(selector)).Where(IsShown)];
                return found.Count > 0;
            },
            $"{driver.Url} has no {selector}");
        return found[0];
    }

    private static bool IsShown(IWebElement element)
    {
        try
        {
            return element.Displayed;
        }
        catch (StaleElementReferenceException)
        {
            return false;
        }
    }

    private static bool IsGone(IWebElement element)
    {
        try
        {
            return !element.Enabled;
        }
        catch (WebDriverException)
        {
            return true;
        }
    }

    private T Run<T>(string script, params object[] arguments) => (T)driver.ExecuteScript(script, arguments)!;

    private static void Until(Func<bool> isDone, string otherwise)
    {
        if (!SpinWait.SpinUntil(isDone, Patience))
            throw new TimeoutException(otherwise);
    }
}
