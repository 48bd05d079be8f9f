// Generated from data/*.json by `npm run generate`. Do not edit.

export const factRules = [
  {
    "id": "registered-poor",
    "provision": "3.1",
    "readings": []
  },
  {
    "id": "edge-household",
    "provision": "3.2",
    "readings": [
      "eliminated-risk"
    ]
  },
  {
    "id": "monitored-household",
    "provision": "3.2",
    "readings": [
      "sudden-hardship",
      "eliminated-risk"
    ]
  },
  {
    "id": "serious-illness",
    "provision": "3.3",
    "readings": []
  },
  {
    "id": "chronic-illness",
    "provision": "3.3",
    "readings": []
  },
  {
    "id": "exam-candidate",
    "provision": "3.4",
    "readings": [
      "exam-window",
      "final-year-student"
    ]
  },
  {
    "id": "income-not-rising",
    "provision": "3.5",
    "readings": [
      "income-trend",
      "income-measure"
    ]
  },
  {
    "id": "odd-jobs",
    "provision": "3.6",
    "readings": []
  },
  {
    "id": "unstable-income",
    "provision": "3.6",
    "readings": []
  },
  {
    "id": "unsafe-housing",
    "provision": "3.7",
    "readings": []
  },
  {
    "id": "severe-disaster",
    "provision": "3.8",
    "readings": [
      "event-window",
      "event-consequence"
    ]
  },
  {
    "id": "major-accident",
    "provision": "3.8",
    "readings": [
      "event-window",
      "event-consequence"
    ]
  },
  {
    "id": "poor-or-at-risk",
    "provision": "11",
    "readings": [
      "sudden-hardship",
      "eliminated-risk",
      "poor-scope"
    ]
  },
  {
    "id": "extreme-poverty",
    "provision": "11.1",
    "readings": []
  },
  {
    "id": "in-focus-area",
    "provision": "16",
    "readings": []
  },
  {
    "id": "disability",
    "provision": "11",
    "readings": []
  },
  {
    "id": "left-behind-child",
    "provision": "13",
    "readings": [
      "left-behind-child-age"
    ]
  },
  {
    "id": "left-behind-woman",
    "provision": "13",
    "readings": [],
    "ages": {
      "from": 18
    }
  },
  {
    "id": "left-behind-elder",
    "provision": "13",
    "readings": [],
    "ages": {
      "from": 60
    }
  },
  {
    "id": "has-child",
    "provision": "16",
    "readings": [],
    "ages": {
      "below": 18
    }
  },
  {
    "id": "has-student",
    "provision": "7",
    "readings": []
  },
  {
    "id": "has-elder",
    "provision": "9",
    "readings": [],
    "ages": {
      "from": 60
    }
  },
  {
    "id": "has-working-age-adult",
    "provision": "9",
    "readings": [],
    "ages": {
      "from": 16,
      "below": 60
    }
  }
] as const

export const groupRules = [
  {
    "id": "registered-poor",
    "provision": "3.1",
    "formula": "registered-poor"
  },
  {
    "id": "edge-or-monitored",
    "provision": "3.2",
    "formula": {
      "any": [
        "edge-household",
        "monitored-household"
      ]
    }
  },
  {
    "id": "illness",
    "provision": "3.3",
    "formula": {
      "any": [
        "serious-illness",
        "chronic-illness"
      ]
    },
    "narrowed": [
      {
        "reading": "target-scope",
        "option": "poor-or-at-risk",
        "formula": "poor-or-at-risk"
      }
    ]
  },
  {
    "id": "exam-candidate",
    "provision": "3.4",
    "formula": "exam-candidate",
    "narrowed": [
      {
        "reading": "target-scope",
        "option": "poor-or-at-risk",
        "formula": "poor-or-at-risk"
      }
    ]
  },
  {
    "id": "stagnant-income",
    "provision": "3.5",
    "formula": "income-not-rising",
    "narrowed": [
      {
        "reading": "target-scope",
        "option": "poor-or-at-risk",
        "formula": "poor-or-at-risk"
      }
    ]
  },
  {
    "id": "odd-jobs",
    "provision": "3.6",
    "formula": {
      "any": [
        "odd-jobs",
        "unstable-income"
      ]
    },
    "variants": [
      {
        "reading": "odd-jobs",
        "option": "both",
        "formula": {
          "all": [
            "odd-jobs",
            "unstable-income"
          ]
        }
      }
    ],
    "narrowed": [
      {
        "reading": "target-scope",
        "option": "poor-or-at-risk",
        "formula": "poor-or-at-risk"
      }
    ]
  },
  {
    "id": "unsafe-housing",
    "provision": "3.7",
    "formula": "unsafe-housing",
    "narrowed": [
      {
        "reading": "target-scope",
        "option": "poor-or-at-risk",
        "formula": "poor-or-at-risk"
      }
    ]
  },
  {
    "id": "disaster-or-accident",
    "provision": "3.8",
    "formula": {
      "any": [
        "severe-disaster",
        "major-accident"
      ]
    },
    "narrowed": [
      {
        "reading": "target-scope",
        "option": "poor-or-at-risk",
        "formula": "poor-or-at-risk"
      }
    ]
  },
  {
    "id": "disabled-poor",
    "provision": "11",
    "formula": {
      "all": [
        "disability",
        {
          "any": [
            "poor-or-at-risk",
            "extreme-poverty"
          ]
        }
      ]
    }
  },
  {
    "id": "left-behind",
    "provision": "13",
    "formula": {
      "any": [
        "left-behind-child",
        "left-behind-woman",
        "left-behind-elder"
      ]
    }
  },
  {
    "id": "child-of-poor-area-or-family",
    "provision": "16",
    "formula": {
      "all": [
        "has-child",
        {
          "any": [
            "poor-or-at-risk",
            "in-focus-area"
          ]
        }
      ]
    }
  }
] as const

export const targetGroupCount = 8 as const

export const readingRules = [
  {
    "id": "target-scope",
    "options": [
      {
        "id": "as-listed"
      },
      {
        "id": "poor-or-at-risk"
      }
    ],
    "default": "as-listed"
  },
  {
    "id": "exam-window",
    "options": [
      {
        "id": "coming-year"
      },
      {
        "id": "past-year"
      },
      {
        "id": "either-side"
      }
    ],
    "default": "coming-year"
  },
  {
    "id": "final-year-student",
    "options": [
      {
        "id": "counts"
      },
      {
        "id": "exam-date-only"
      }
    ],
    "default": "counts"
  },
  {
    "id": "income-trend",
    "options": [
      {
        "id": "latest-not-above-previous"
      },
      {
        "id": "latest-not-above-earliest"
      }
    ],
    "default": "latest-not-above-previous"
  },
  {
    "id": "income-measure",
    "options": [
      {
        "id": "per-capita"
      },
      {
        "id": "household-total"
      }
    ],
    "default": "per-capita"
  },
  {
    "id": "odd-jobs",
    "options": [
      {
        "id": "either"
      },
      {
        "id": "both"
      }
    ],
    "default": "either"
  },
  {
    "id": "event-window",
    "options": [
      {
        "id": "any-time"
      },
      {
        "id": "past-year"
      }
    ],
    "default": "any-time"
  },
  {
    "id": "event-consequence",
    "options": [
      {
        "id": "not-required"
      },
      {
        "id": "recorded"
      }
    ],
    "default": "not-required"
  },
  {
    "id": "sudden-hardship",
    "options": [
      {
        "id": "does-not-count"
      },
      {
        "id": "counts-as-monitored"
      }
    ],
    "default": "does-not-count"
  },
  {
    "id": "eliminated-risk",
    "options": [
      {
        "id": "does-not-count"
      },
      {
        "id": "counts"
      }
    ],
    "default": "does-not-count"
  },
  {
    "id": "poor-scope",
    "options": [
      {
        "id": "poor-edge-monitored"
      },
      {
        "id": "any-registered"
      }
    ],
    "default": "poor-edge-monitored"
  },
  {
    "id": "left-behind-child-age",
    "options": [
      {
        "id": "under-16",
        "below": 16
      },
      {
        "id": "under-18",
        "below": 18
      }
    ],
    "default": "under-16"
  }
] as const
