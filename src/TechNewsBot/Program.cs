using TechNewsBot.Commands;

// What the bot can be asked to do is in Commands/, what it is made of in Composition.cs, and when the worker does it in Jobs/WorkerSchedule.cs.
return await CommandLine.RunAsync(args, Screen.OfProcess(), CancellationToken.None);
