"""The words of the corpus: realistic in length and form, poorer in vocabulary than what people write."""

COMPONENTS = [
    "Order intake", "Price lists", "Card payments", "Direct debit", "Invoices", "Delivery notes", "Stock levels",
    "Customer portal", "Sign-in", "E-mail letters", "Text messages", "Supplier orders", "Returns", "Credit notes",
    "Monthly statements", "Tax export", "Route planning", "Driver app", "Shelf labels", "Partner interface",
    "Loyalty points", "Gift cards", "Complaints desk", "Opening hours", "Product pictures", "Search", "Reports",
    "Time sheets", "Payroll export", "Contract archive", "Quotations", "Warehouse scanners",
]
GROUPS = ["Selling", "Money", "Messages", "Goods", "Partners", "Office"]
PROCESSES = [
    ("order-to-cash", "Order to cash", "critical"), ("payment-matching", "Payment matching", "critical"),
    ("stock-sync", "Stock synchronisation", "critical"), ("supplier-ordering", "Supplier ordering", "critical"),
    ("customer-letters", "Customer letters", "high"), ("delivery-dispatch", "Delivery dispatch", "high"),
    ("tax-reporting", "Tax reporting", "high"), ("price-updates", "Price updates", "normal"),
]
PLATFORMS = ["Stepline", "Joinery", "Tablewright", "Flowyard"]
PEOPLE = [
    "Ada Brandt", "Bela Kovacs", "Carla Reyes", "Dario Conti", "Elin Berg", "Farid Nasser", "Greta Lund", "Hugo Meyer",
    "Iris Tan", "Jonas Weber", "Kira Novak", "Luis Ortega",
]
ROLES = [
    ("incident-commander", "Incident commander"), ("communications-lead", "Communications lead"),
    ("technical-lead", "Technical lead"), ("data-steward", "Data steward"), ("on-call", "On call"),
    ("head-of-operations", "Head of operations"),
]
SEVERITIES = [
    ("sev1", "Critical outage", "PT5M", "PT15M", "PT30M", "PT4H"), ("sev2", "Major disruption", "PT15M", "PT30M", "PT1H", "PT8H"),
    ("sev3", "Minor disruption", "PT1H", "PT4H", "P1D", "P3D"), ("sev4", "Question", "PT8H", "P1D", "P7D", "P14D"),
]
TRIGGERS = [
    ("service-level", "minutes-late", [240, 60, 15, 1], "minutes"), ("user-impact", "accounts-affected", [50, 20, 5, 1], "percent"),
    ("data-sensitivity", "records-exposed", [100, 10, 1, 1], "records"), ("regulation", "days-to-report", [3, 10, 30, 90], "days"),
]
ACTIONS = [
    ("temporary-workaround", "Temporary workaround"), ("data-migration", "Change data in bulk"),
    ("rollback-production", "Go back to an earlier version"), ("pause-workflow", "Pause a workflow"),
]

SYMPTOMS = [
    "arrive late", "are missing for some accounts", "show old figures", "fail now and then", "are sent twice",
    "take several minutes", "cannot be opened", "stop after the first page", "reject valid entries",
]
CAUSES = [
    "a connector lost its access token overnight", "a changed column name in the order table stopped the mapping step",
    "the workflow reached its limit of parallel runs", "a supplier's interface answered with empty pages",
    "one very large import held the queue for everyone else", "a retry rule sent the same batch again",
    "a release of ours skipped records without a postcode", "the clock change moved a nightly run into the next day",
]
REPAIRS = [
    "went back to the previous release", "renewed the token and replayed what had waited", "doubled the workers",
    "moved the large import to a queue of its own", "switched the retry rule off", "paused the run and emptied the queue by hand",
]
SENTENCES = {
    "investigating": [
        "{component} {symptom} since about {clock} UTC.", "About {percent} % of accounts notice it.",
        "We are looking for the cause together with the supplier concerned.", "Everything else works as usual.",
        "Nothing you have entered is lost; it waits and is processed later.", "You need not enter anything twice.",
    ],
    "identified": [
        "We know the cause: {cause}.", "The share of accounts that notice it is {percent} % and no longer grows.",
        "We are trying the repair on our test system first.", "We have {repair}, and {count} items are still waiting.",
        "Items from before {clock} UTC are complete.", "The team in the next time zone carries on tonight.",
    ],
    "monitoring": [
        "We have {repair}.", "{component} works again for all accounts, and {count} delayed items are on their way.",
        "We keep watching for another {minutes} minutes.", "The last of the delayed items should arrive by {clock} UTC.",
    ],
    "resolved": [
        "This is over.", "{component} has worked without a fault for {minutes} minutes.",
        "The cause was that {cause}; we {repair}.", "All {count} delayed items have been processed, each once.",
        "We have added an alert that would have told us earlier.", "We are sorry for the trouble this gave your teams.",
    ],
    "scheduled": [
        "We move {component} to a new version.", "For up to {minutes} minutes it may be slow or out of reach.",
        "What you enter meanwhile is kept and processed afterwards.", "You need not do anything.",
    ],
    "in_progress": ["The work on {component} has begun.", "About {percent} % is done, and we are on time."],
    "completed": ["The work on {component} is done.", "All checks passed; {count} items that waited have been processed."],
}
STEPS = [
    "Open the run history of the workflow and export the last {hours} hours before they roll off.",
    "Note the time in UTC and the number of the last item that was processed correctly.",
    "Compare the count at the supplier with ours; a difference of up to {count} is usual at this hour.",
    "Pause the workflow with the option that keeps what arrives, never with the one that rejects it.",
    "Ask the commander for the approval and write into the record who gave it, and when.",
    "Take a snapshot of the tables `orders`, `items` and `receipts`, named with date and time.",
    "Lower the number of parallel runs from {hours} to 4 and wait {minutes} minutes.",
    "Tell the communications lead what it is safe to say, and what we do not know yet.",
    "Let one account through, then ten, then all; look at the oldest waiting item each time.",
    "Replay the gap in groups of {count}, with duplicates skipped, and keep the list of what was skipped.",
    "Look at {minutes} items chosen at random and compare them by eye with the source.",
    "Stop at once and pause again if a single item is processed twice.",
]
